using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"She was her country's ambassador in Oslo.", "He served as defence attaché in Helsinki and, until 1991, was Chief of Defence.": offices told of a pronoun.</summary>
internal static class PastOfficeRule
{
    private const int MaximalGap = 4;

    private static readonly WordSet Articles = new("the", "a", "an", "also", "now", "then", "once", "still", "currently", "his", "her", "country", "'s", "previously", "formerly", "its");
    private static readonly WordSet Held = new("was", "is", "became", "been");
    private static readonly WordSet Serving = new("served", "serves", "serving", "worked", "works");

    /// <summary>The offices that no name stands beside.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> Find(TokenizedText text, MentionSet found, IReadOnlySet<RoleMention> owned)
    {
        foreach (Subjects.Subject subject in Subjects.Pronouns(text, found))
        {
            TokenRange sentence = text.SentenceAt(subject.End).Tokens;
            int clause = Enumerable.Range(subject.End, sentence.End - subject.End).FirstOrDefault(i => text.Tokens[i].Norm is "that" or "who" or "which" or "where" || found.At<NameMention>(i) is not null, sentence.End);
            foreach (RoleMention role in found.In<RoleMention>(new TokenRange(subject.End, clause)).Where(r => !r.IsPlural && !owned.Contains(r)))
            {
                if (Told(text, role, subject.End) is RoleStatus status)
                {
                    yield return (subject.Name, new EntityRole(role.Range, role.Kind, role.Of, role.Status == RoleStatus.Current ? status : role.Status, "office told of a pronoun", null));
                }
            }
        }
    }

    /// <summary>What the verb right before the title says; null where none says that the office is held.</summary>
    private static RoleStatus? Told(TokenizedText text, RoleMention role, int from)
    {
        int at = role.Range.First - 1;
        while (at >= from && role.Range.First - at <= MaximalGap && Articles.Contains(text.Tokens[at]))
        {
            at--;
        }

        bool serving = at > from && text.Tokens[at].Norm == "as" && Serving.Contains(text.Tokens[at - 1]);
        string verb = at < from ? "" : serving ? text.Tokens[at - 1].Norm : text.Tokens[at].Norm;
        return serving || Held.Contains(verb) ? verb is "was" or "served" or "worked" ? RoleStatus.Former : RoleStatus.Current : null;
    }
}
