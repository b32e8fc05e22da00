using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"thanked Poland for", "offered Kyiv", "wants to buy from Brazil": with whom an act is. The words of the clause weigh most, then who is there, then who was spoken of.</summary>
internal sealed class OtherSideRule(TokenizedText text, EntitySet who, Setting setting)
{
    private const int DirectObject = 10, Present = 9, Toward = 8, Body = 7, Meeting = 6, Possessor = 5, Named = 4;

    private static readonly HashSet<string> TogetherWords = new(StringComparer.Ordinal) { "with", "between", "alongside" };
    private static readonly HashSet<string> TowardWords = new(StringComparer.Ordinal) { "with", "to", "for", "from", "between", "alongside", "towards", "toward" };

    /// <summary>The parties other than the actors that an act concerns; empty where nothing says.</summary>
    public IReadOnlyList<Party> Of(TokenRange clause, TopicAct stated, IReadOnlyList<Party> by)
    {
        Act act = stated.Act;
        var there = setting.Around(by);
        if (act.Range.End < clause.End && text.Tokens[act.Range.End].Norm is "him" or "her" or "them" && there.Count > 0)
        {
            return there;
        }

        if (Antecedent(clause, act, by) is PartyRun antecedent)
        {
            return antecedent.Parties;
        }

        var stations = stated.Topic == CooperationTopic.BasingLogistics ? Stations(clause, act) : [];
        var candidates = Behind(clause, act).Concat(stations).Select(r => (Run: r, Score: Score(r, act, by, there))).Where(c => c.Score > 0).ToList();
        var best = candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Run.Range.First).FirstOrDefault();
        if (best.Run is not null && (best.Score > Meeting || there.Count == 0))
        {
            return [.. best.Run.Parties.Where(p => !by.Contains(p))];
        }

        return there.Count > 0 ? there : setting.Recent(by);
    }

    /// <summary>The parties named behind an act, those of scenes left out.</summary>
    public IEnumerable<PartyRun> Behind(TokenRange clause, Act act) =>
        PartyRun.In(text, who, new TokenRange(act.Range.First, clause.End)).Where(r => !setting.IsScene(r.Range));

    /// <summary>"turned to Brazil, from which it wants to buy".</summary>
    private PartyRun? Antecedent(TokenRange clause, Act act, IReadOnlyList<Party> by) =>
        PartyRun.In(text, who, new TokenRange(clause.First, act.Range.First)).LastOrDefault(r =>
            r.Range.End + 2 < act.Range.First && text.Tokens[r.Range.End].Is(',') && TowardWords.Contains(text.Tokens[r.Range.End + 1].Norm) && text.Tokens[r.Range.End + 2].Norm is "which" or "whom" && !r.Parties.Any(by.Contains));

    /// <summary>"keeps its troops in Latvia": where forces stand is with whom.</summary>
    private IEnumerable<PartyRun> Stations(TokenRange clause, Act act) =>
        PartyRun.In(text, who, new TokenRange(act.Range.First, clause.End)).Where(r => text.Tokens[Math.Max(0, r.Range.First - 1)].Norm is "in" or "at");

    /// <summary>Whether words before a run say that something goes to it.</summary>
    public bool IsToward(PartyRun run) => TowardWords.Contains(Before(run.Range.First));

    private int Score(PartyRun run, Act act, IReadOnlyList<Party> by, IReadOnlyList<Party> there)
    {
        var others = run.Parties.Where(p => !by.Contains(p)).ToList();
        if (others.Count == 0)
        {
            return 0;
        }

        bool direct = run.Range.First - act.Range.End <= 1 && act.Force is ActForce.Plain or ActForce.Answer;
        bool possessor = run.Range.End < text.Tokens.Count && text.Tokens[run.Range.End].Norm == "'s";
        return direct ? DirectObject : others.TrueForAll(there.Contains) ? Present : (act.IsMutual ? TogetherWords : TowardWords).Contains(Before(run.Range.First)) || setting.IsScene(run.Range) ? Toward : possessor ? Possessor : others.TrueForAll(p => p.Kind == PartyKind.Organisation) ? Body : Named;
    }

    private string Before(int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && text.Tokens[at].Norm is "the" or "his" or "her" or "its" or "their");

        return at < 0 ? "" : text.Tokens[at].Norm;
    }
}
