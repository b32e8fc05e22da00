using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"They will meet again in Tallinn", "the two generals last met in 2016", "the pair met X": those of the meeting before, or those named together.</summary>
internal static class GroupRule
{
    private const int Reach = 8;
    private const int Back = 4;
    private const int Near = 2;

    private static readonly WordSet Words = new(
        "they", "both", "two", "we", "sides", "generals", "ministers", "leaders", "presidents", "chiefs", "commanders", "admirals", "delegations", "parties", "pair", "officers", "secretaries", "men", "women",
        "officials", "interlocutors", "counterparts", "three", "four", "five", "six", "trio", "duo", "quartet", "guests", "visitors");

    private static readonly Dictionary<string, int> Counts = new(StringComparer.Ordinal)
    {
        ["both"] = 2,
        ["two"] = 2,
        ["pair"] = 2,
        ["duo"] = 2,
        ["three"] = 3,
        ["trio"] = 3,
        ["four"] = 4,
        ["quartet"] = 4,
        ["five"] = 5,
        ["six"] = 6,
    };

    /// <summary>Whether words before the trigger stand for a group known already.</summary>
    public static bool Applies(TokenizedText text, Sentence sentence, TokenRange trigger) => IsSubject(text, sentence) ||
        Enumerable.Range(Math.Max(sentence.Tokens.First, trigger.First - Reach), trigger.First - Math.Max(sentence.Tokens.First, trigger.First - Reach)).Any(i => Words.Contains(text.Tokens[i]));

    /// <summary>"The delegations were received by A, and paid a call on B": the group opens the sentence.</summary>
    private static bool IsSubject(TokenizedText text, Sentence sentence) =>
        Enumerable.Range(sentence.Tokens.First, Math.Min(2, sentence.Tokens.Length)).Any(i => text.Tokens[i].Norm is "delegations" or "they" or "both" or "guests" or "ministers" or "chiefs" or "generals");

    /// <summary>The meeting told before whose participants a group can be: of "the three", the last one of three persons or countries; else the last one of several persons.</summary>
    public static DetectedMeeting? Before(TokenizedText text, Telling told, IReadOnlyList<DetectedMeeting> found)
    {
        int many = Count(text, told);
        bool IsOf(DetectedMeeting m, int count) => m.Persons.Count == count || (count > 2 && m.Parties.Count == count);
        return (many > 0 ? found.LastOrDefault(m => IsOf(m, many)) : null) ?? found.LastOrDefault(m => m.Persons.Count > 1) ?? (found.Count > 0 ? found[^1] : null);
    }

    private static int Count(TokenizedText text, Telling told) =>
        Enumerable.Range(told.Clause.Tokens.First, told.Trigger.First - told.Clause.Tokens.First).Select(i => Counts.GetValueOrDefault(text.Tokens[i].Norm)).LastOrDefault(n => n > 0);

    /// <summary>The members: "we" with whom one speaks of, those named in the same sentence, those of the meeting before, those named together last.</summary>
    public static IReadOnlyList<PersonEntity> Members(TokenizedText text, EntitySet who, Telling told, DetectedMeeting? previous)
    {
        List<PersonEntity> here = [.. who.In(new TokenRange(told.Clause.Tokens.First, told.Trigger.First)).Where(r => r.IsHuman).Select(r => r.Person).OfType<PersonEntity>().Distinct()];
        return Ourselves(text, who, told) ?? Counted(text, who, told) ?? (here.Select(p => p.Party).OfType<Party>().Distinct().Count() > 1 ? here
            : previous is { Persons.Count: > 1 } ? previous.Persons : NamedTogether(text, who, told.Clause));
    }

    /// <summary>"A, B and C met by video. The three last sat together in May": as many as the sentences right before name.</summary>
    private static List<PersonEntity>? Counted(TokenizedText text, EntitySet who, Telling told)
    {
        int many = Count(text, told), here = text.SentenceAt(told.Trigger.First).Index;
        return many < 2 ? null : Enumerable.Range(1, Near).Where(step => here - step >= 0)
            .Select(step => who.In(text.Sentences[here - step].Tokens).Select(r => r.Person).OfType<PersonEntity>().Distinct().ToList())
            .FirstOrDefault(named => named.Count == many && named.Select(p => p.Party).OfType<Party>().Distinct().Count() > 1);
    }

    /// <summary>"With my Romanian colleague I speak every week. We had a long call on Saturday": the speaker and whom the sentence before names.</summary>
    private static IReadOnlyList<PersonEntity>? Ourselves(TokenizedText text, EntitySet who, Telling told)
    {
        PersonEntity? speaker = FirstPersonRule.In(text, who, new TokenRange(told.Clause.Tokens.First, told.Trigger.First)).Select(r => r.Person).FirstOrDefault();
        int here = text.SentenceAt(told.Trigger.First).Index;
        PersonEntity? other = speaker is null ? null : new[] { here, here - 1 }.Where(i => i >= 0).SelectMany(i => who.In(text.Sentences[i].Tokens).Reverse())
            .Select(r => r.Person).FirstOrDefault(p => p is { Party: not null } && p.Party != speaker.Party);
        return other is null ? null : [speaker!, other];
    }

    /// <summary>The members who are not of the guests' side.</summary>
    public static IEnumerable<Reference> Hosts(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> guests, DetectedMeeting? previous)
    {
        bool delegation = text.Any(new TokenRange(told.Clause.Tokens.First, told.Trigger.First), t => t.Norm == "delegation") && !who.In(new TokenRange(told.Clause.Tokens.First, told.Trigger.First)).Any();
        if (!delegation && !Applies(text, told.Clause, told.Trigger))
        {
            return [];
        }

        HashSet<Party> theirs = [.. guests.Select(g => g.Party).OfType<Party>()];
        bool IsOther(PersonEntity p) => p.Party is Party party && !theirs.Contains(party);
        List<PersonEntity> members = [.. NamedTogether(text, who, told.Clause).Where(IsOther)];
        return (members.Count > 0 ? members : Members(text, who, told, previous).Where(IsOther)).Select(p => new Reference(told.Trigger, ReferenceKind.Group, p, p.Party));
    }

    private static List<PersonEntity> NamedTogether(TokenizedText text, EntitySet who, Sentence sentence)
    {
        for (int i = text.SentenceAt(sentence.Tokens.First).Index - 1, steps = 0; i >= 0 && steps < Back; i--, steps++)
        {
            List<PersonEntity> named = [.. who.In(text.Sentences[i].Tokens).Select(r => r.Person).OfType<PersonEntity>().Distinct()];
            if (named.Count > 1)
            {
                return named;
            }
        }

        return [];
    }
}
