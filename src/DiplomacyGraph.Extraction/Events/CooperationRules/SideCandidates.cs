using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who may be the other side of an act, and what speaks for it.</summary>
internal sealed class SideCandidates(TokenizedText text, EntitySet who, PartyRuns parties, Setting setting)
{
    private static readonly WordSet TowardWords = new("with", "to", "for", "from", "between", "alongside", "towards", "toward");
    private const int FoeReach = 4, Reach = 12;

    private static readonly WordSet Anybody = new("anyone", "anybody", "everyone", "everybody", "whoever", "whomever", "nobody");
    private static readonly WordSet Lands = new("countries", "states", "nations", "neighbours", "neighbors");
    private static readonly WordSet Others = new("other", "all", "any", "littoral", "neighbouring", "neighboring", "friendly", "foreign", "smaller");

    private static readonly WordSet Partners = new("with", "between", "alongside");
    private static readonly WordSet Hostilities = new(
        "aggression", "war", "invasion", "threat", "threats", "attack", "attacks", "buildup", "assertiveness", "launch", "launches", "occupation", "coercion", "provocations", "activities", "behaviour", "behavior", "actions", "incursions", "incursion");
    private static readonly WordSet Stations = new("in", "at", "on");
    private static readonly WordSet Determiners = new("the", "his", "her", "its", "their", "our");

    /// <summary>All candidates, each with one piece of evidence; the same parties may come several times.</summary>
    public IEnumerable<(IReadOnlyList<Party> Parties, SideEvidence Evidence)> Of(TokenRange clause, TopicAct stated, IReadOnlyList<Party> by) =>
        Raw(clause, stated, by).Select(c => ((IReadOnlyList<Party>)[.. c.Parties.Where(p => !by.Contains(p)).Distinct()], c.Evidence))
            .Where(c => c.Item1.Count > 0 || c.Evidence is SideEvidence.Nobody or SideEvidence.Anyone);

    private IEnumerable<(IReadOnlyList<Party> Parties, SideEvidence Evidence)> Raw(TokenRange clause, TopicAct stated, IReadOnlyList<Party> by)
    {
        Act act = stated.Act;
        Sentence sentence = text.SentenceAt(clause.First);
        var there = setting.Around(by);
        foreach (PartyRun run in parties.In(new TokenRange(act.Range.First, clause.End)))
        {
            if (IsFoe(run))
            {
                continue;
            }

            yield return (run.Parties, Relation(run, stated));
            if (run.Parties.All(p => by.Contains(p) || p.Kind == PartyKind.Organisation))
            {
                yield return (run.Parties, stated.Topic == CooperationTopic.Peacekeeping ? SideEvidence.Mission : SideEvidence.Body);
            }

            if (run.Parties.All(p => by.Contains(p) || there.Contains(p)))
            {
                yield return (run.Parties, SideEvidence.Present);
            }
        }

        foreach (PartyRun run in parties.In(new TokenRange(clause.First, act.Range.First)))
        {
            yield return (run.Parties, IsAntecedent(run, act) ? SideEvidence.Antecedent : SideEvidence.Before);
            if (stated.Topic == CooperationTopic.Peacekeeping && run.Parties.All(p => by.Contains(p) || p.Kind == PartyKind.Organisation))
            {
                yield return (run.Parties, SideEvidence.Mission);
            }
        }

        foreach (PartyRun run in parties.In(new TokenRange(sentence.Tokens.First, clause.First)).Concat(parties.In(new TokenRange(clause.End, sentence.Tokens.End))))
        {
            yield return (run.Parties, SideEvidence.Sentence);
        }

        if (act.Range.End < clause.End && text.Tokens[act.Range.End].Norm is "him" or "her" or "them" or "us" or "you")
        {
            yield return (there, SideEvidence.Pronoun);
        }

        foreach (var around in setting.Candidates(by))
        {
            yield return around;
        }

        yield return (setting.Headline, SideEvidence.Headline);
        yield return ([], IsAnyone(new TokenRange(act.Range.End, Math.Min(clause.End, act.Range.End + Reach))) ? SideEvidence.Anyone : SideEvidence.Nobody);
    }

    /// <summary>Whether words before a run say that something goes to it.</summary>
    public bool IsToward(PartyRun run) => TowardWords.Contains(WordBefore(run.Range.First));

    /// <summary>"with anyone", "the littoral states"; not "the two countries".</summary>
    private bool IsAnyone(TokenRange range) => Enumerable.Range(range.First, Math.Max(0, range.Length)).Any(i =>
        Anybody.Contains(text.Tokens[i]) || (Lands.Contains(text.Tokens[i]) && Others.Contains(text.Tokens[i - 1])));

    private SideEvidence Relation(PartyRun run, TopicAct stated)
    {
        Act act = stated.Act;
        string before = WordBefore(run.Range.First);
        if (act.IsMutual)
        {
            return Partners.Contains(before) ? SideEvidence.Toward : SideEvidence.Scene;
        }

        bool owns = (run.Range.End < text.Tokens.Count && text.Tokens[run.Range.End].Norm == "'s") || who.Mentions.At<Mentions.GeoMention>(run.Range.End - 1) is { Entry.Form: Lexicons.GeoForm.Adjective };
        bool isObject = run.Range.First - act.Range.End <= 1 && act.Force is ActForce.Plain or ActForce.Answer;
        return isObject ? SideEvidence.Object
            : TowardWords.Contains(before) ? SideEvidence.Toward
            : stated.Topic == CooperationTopic.BasingLogistics && Stations.Contains(before) ? SideEvidence.Station
            : setting.IsScene(run.Range) ? SideEvidence.Scene
            : owns ? SideEvidence.Owner : SideEvidence.Behind;
    }

    /// <summary>"sanctions against Russia", "Russia's unprovoked war": whom an act is directed against.</summary>
    private bool IsFoe(PartyRun run) => WordBefore(run.Range.First) is "against" or "counter" or "deter"
        || text.Any(new TokenRange(run.Range.End, Math.Min(run.Range.End + FoeReach, text.SentenceAt(run.Range.First).Tokens.End)), t => Hostilities.Contains(t));

    private bool IsAntecedent(PartyRun run, Act act) =>
        run.Range.End + 2 < act.Range.First && text.Tokens[run.Range.End].Is(',') && TowardWords.Contains(text.Tokens[run.Range.End + 1]) && text.Tokens[run.Range.End + 2].Norm is "which" or "whom";

    private string WordBefore(int at)
    {
        do
        {
            at--;
        }
        while (at > 0 && Determiners.Contains(text.Tokens[at]));

        return at < 0 ? "" : text.Tokens[at].Norm;
    }
}
