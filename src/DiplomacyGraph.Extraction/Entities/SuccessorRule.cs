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
            if (StatusAt(text, i) is not RoleStatus status || Other(text, found, i) is not NameMention other)
            {
                continue;
            }

            TokenRange sentence = text.SentenceAt(i).Tokens;
            NameMention? known = (text.Tokens[i + 1].Norm == "of" ? found.StartingAt<NameMention>(i + 2) : null) ?? found.In<NameMention>(new TokenRange(sentence.First, i)).LastOrDefault(n => owner(n) != owner(other))
                ?? found.All<NameMention>().LastOrDefault(n => n.Range.End <= sentence.First && owner(n) != owner(other));
            if (known is not null && roleOf(owner(known)) is EntityRole held)
            {
                yield return (owner(other), new EntityRole(new TokenRange(i, i + 1), held.Kind, held.Of, status, "succession", held.Title));
            }
        }
    }

    /// <summary>What a word of succession makes of the person named beside it; null for other words.</summary>
    private static RoleStatus? StatusAt(TokenizedText text, int at)
    {
        string word = text.Tokens[at].Norm;
        bool by = word == "by" && text.Any(new TokenRange(Math.Max(0, at - 3), at), t => t.Norm is "succeeded" or "replaced");
        bool over = word == "from" && TookOver(text, at);
        bool handed = word == "to" && HandsOver(text, at);
        return word == "successor" ? RoleStatus.Current
            : handed ? RoleStatus.Designate
            : by ? RoleStatus.Designate
            : over || word is "predecessor" or "replacing" or "succeeding" or "replaces" or "succeeds" or "replaced" or "succeeded" ? RoleStatus.Former : null;
    }

    /// <summary>"will hand over the command in May to", "hands over as chief of defence to"; "I hand over to X" gives the floor.</summary>
    private static bool HandsOver(TokenizedText text, int to)
    {
        int first = Math.Max(text.SentenceAt(to).Tokens.First, to - 12);
        int over = Enumerable.Range(first, to - first).FirstOrDefault(i => text.Tokens[i].Norm == "over" && i > 0 && text.Tokens[i - 1].Norm is "hands" or "handed" or "hand", to);
        return Enumerable.Range(over, to - over).Any(i => text.Tokens[i].Norm is "as" or "command" or "post" or "office" or "duties" or "helm" or "reins");
    }

    /// <summary>"took over from", "took over the army in June from".</summary>
    private static bool TookOver(TokenizedText text, int from)
    {
        int first = Math.Max(text.SentenceAt(from).Tokens.First, from - 10);
        return Enumerable.Range(first, from - first).Any(i => text.Tokens[i].Norm is "over" && i > 0 && text.Tokens[i - 1].Norm is "took" or "takes" or "taken" or "taking");
    }

    /// <summary>"predecessor, X", "predecessor at the time, X", "predecessor of Y's, X", "X, his predecessor".</summary>
    private static NameMention? Other(TokenizedText text, MentionSet found, int at)
    {
        int limit = text.SentenceAt(at).Tokens.End, next = at + 1;
        if (text.Tokens[at].Norm is "predecessor" or "successor")
        {
            int comma = Enumerable.Range(next, Math.Max(0, Math.Min(limit, next + 5) - next)).FirstOrDefault(i => text.Tokens[i].Is(','), next);
            next = found.StartingAt<NameMention>(next) is null ? comma : next;
        }

        while (next < limit && (text.Tokens[next].Is(',') || text.Tokens[next].Kind == TokenKind.Possessive || (text.Tokens[at].Norm == "to" && found.At<GeoMention>(next) is not null && found.At<NameMention>(next) is null) || text.Tokens[next].Norm is "now" or "then" or "the" || (found.At<RoleMention>(next) is not null && found.At<NameMention>(next) is null)))
        {
            next++;
        }

        bool apposed = at > 2 && text.Tokens[at - 2].Is(',') && text.Tokens[at - 1].Norm is "his" or "her" or "the";
        return found.StartingAt<NameMention>(next) ?? (apposed ? found.At<NameMention>(at - 3) : null);
    }
}
