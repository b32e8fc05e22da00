using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"both sides", "the two ministers", "they": words that mean all who take part.</summary>
internal static class JointSubject
{
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "both", "they", "sides", "leaders", "ministers", "secretaries", "parties", "generals", "chiefs", "presidents", "commanders", "officials", "allies", "governments", "countries", "nations", "armies",
        "militaries", "interlocutors", "counterparts", "navies", "officers", "participants", "dignitaries", "admirals", "delegations", "staffs", "neighbours", "capitals",
    };

    /// <summary>Whether a token is such a word.</summary>
    public static bool IsGroupWord(TokenizedText text, int at) => Groups.Contains(text.Tokens[at].Norm);

    /// <summary>Whether such a word is the last that can act in a range: behind all who are named.</summary>
    public static bool IsIn(TokenizedText text, EntitySet who, TokenRange before)
    {
        int named = who.In(before).Where(r => r.IsHuman).Select(r => r.Range.End).DefaultIfEmpty(before.First).Last();
        return Enumerable.Range(named, Math.Max(0, before.End - named)).Any(i => IsGroupWord(text, i));
    }
}
