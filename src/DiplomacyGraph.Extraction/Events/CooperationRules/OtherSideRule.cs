using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"thanked Poland for", "offered Kyiv", "wants to buy from Brazil": with whom an act is, by the weight of all that speaks for each candidate.</summary>
internal sealed class OtherSideRule(TokenizedText text, EntitySet who, PartyRuns parties, Setting setting)
{
    private readonly SideCandidates _candidates = new(text, who, parties, setting);

    /// <summary>The parties other than the actors that an act concerns; empty for somebody without a name, null where nothing says whom.</summary>
    public IReadOnlyList<Party>? Of(TokenRange clause, TopicAct stated, IReadOnlyList<Party> by)
    {
        var best = _candidates.Of(clause, stated, by)
            .GroupBy(c => string.Join('+', c.Parties.Order()))
            .MaxBy(g => g.Select(c => c.Evidence).Distinct().Sum(SideWeights.Of))!.First();
        return best.Evidence == SideEvidence.Nobody ? null : best.Parties;
    }

    /// <summary>The parties named behind an act, those of scenes left out.</summary>
    public IEnumerable<PartyRun> Behind(TokenRange clause, Act act) =>
        parties.In(new TokenRange(act.Range.First, clause.End)).Where(r => !setting.IsScene(r.Range));

    /// <summary>Whether words before a run say that something goes to it.</summary>
    public bool IsToward(PartyRun run) => _candidates.IsToward(run);
}
