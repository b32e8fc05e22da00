using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"X said Moscow was ready": who acts, as far as the words before the act say.</summary>
internal static class SubjectRule
{
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "has", "have", "had", "also", "be", "been", "will", "would", "further", "again", "fully", "always", "still", "now", "it", "not", "both", "then", "side", "'s",
        "government", "armed", "forces", "army", "military", "warmly", "strongly", "deeply", "once", "more", "on", "behalf",
    };

    /// <summary>The reference that acts; null where nobody does.</summary>
    public static Reference? Of(TokenizedText text, EntitySet who, TokenRange clause, Act act, Reference? speaker)
    {
        int end = act.Range.First;
        while (end > clause.First && Auxiliaries.Contains(text.Tokens[end - 1].Norm))
        {
            end--;
        }

        var before = who.In(new TokenRange(clause.First, act.Range.First)).Where(r => r.Party is not null).ToList();
        Reference? beside = before.LastOrDefault(r => r.Range.End >= end);
        return beside ?? before.FirstOrDefault(r => r.IsHuman) ?? speaker ?? before.FirstOrDefault();
    }
}
