using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Kettunen's successor, General Lindh", "his predecessor, Admiral X", "took over from General Y": the same office, before or after.</summary>
internal static class SuccessorRule
{
    /// <summary>Offices that follow from a succession: person index and role.</summary>
    public static IEnumerable<(int Person, EntityRole Role)> Find(TokenizedText text, MentionSet found, Func<NameMention, int> owner, Func<int, EntityRole?> roleOf)
    {
        for (int i = 1; i < text.Tokens.Count - 1; i++)
        {
            string word = text.Tokens[i].Norm;
            bool over = word == "from" && text.Tokens[i - 1].Norm == "over";
            bool replaced = word is "replacing" or "succeeding" or "replaces" or "succeeds" or "replaced" or "succeeded";
            if (word is not ("successor" or "predecessor") && !over && !replaced)
            {
                continue;
            }

            int at = i + 1 + (text.Tokens[i + 1].Is(',') ? 1 : 0);
            NameMention? other = found.StartingAt<NameMention>(at);
            TokenRange sentence = text.SentenceAt(i).Tokens;
            NameMention? known = found.In<NameMention>(new TokenRange(sentence.First, i)).LastOrDefault(n => other is null || owner(n) != owner(other))
                ?? found.All<NameMention>().LastOrDefault(n => n.Range.End <= sentence.First && (other is null || owner(n) != owner(other)));
            if (other is not null && known is not null && roleOf(owner(known)) is EntityRole held)
            {
                RoleStatus status = word == "successor" ? RoleStatus.Current : RoleStatus.Former;
                yield return (owner(other), new EntityRole(new TokenRange(i, i + 1), held.Kind, held.Of, status, "succession", held.Title));
            }
        }
    }
}
