using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"NI(M), HI(M)", "(Retd)", "KBE": honours behind a name.</summary>
internal sealed class PostNominals(Lexicon lexicon)
{
    /// <summary>", NI(M)," and "(Retd)" between a name and its title.</summary>
    public int Skip(TokenizedText text, MentionSet found, int at, int limit)
    {
        while (at < limit)
        {
            if (text.Tokens[at].Is(',') && at + 2 < limit && text.Tokens[at + 1].Kind == TokenKind.Number && text.Tokens[at + 2].Is(','))
            {
                // "X, 57, commander of", "X, 57, is the commander of": an age.
                at += at + 3 < limit && text.Tokens[at + 3].Norm is "is" or "was" or "became" or "has" ? 3 : 2;
            }
            else if (text.Tokens[at].Is('(') && at + 2 < limit && text.Tokens[at + 2].Is(')') && IsPostNominal(text, at + 1))
            {
                at += 3;
            }
            else if (at + 1 < limit && text.Tokens[at].Is(',') && found.StartingAt<RoleMention>(at + 1) is null && PostNominalsEnd(text, at + 1, limit) is int end)
            {
                at = end;
            }
            else if (text.Tokens[at].IsAllCaps && IsPostNominal(text, at))
            {
                at++;
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>"NI(M), HI(M)" up to the comma that closes it; null where other words follow.</summary>
    private static int? PostNominalsEnd(TokenizedText text, int at, int limit)
    {
        int end = at;
        while (end < limit && (text.Tokens[end].IsAllCaps || text.Tokens[end].IsInitial || text.Tokens[end].Is('(') || text.Tokens[end].Is(')') || (end > at && (text.Tokens[end].Is('&') || text.Tokens[end].Norm == "bar"))) && end - at < 12)
        {
            end++;
        }

        return end > at && end < limit && text.Tokens[end].Is(',') && text.Tokens[at].IsAllCaps && text.Tokens[at].Norm.Length <= 5 ? end : null;
    }

    private bool IsPostNominal(TokenizedText text, int at) =>
        (text.Tokens[at].IsAllCaps || text.Tokens[at - 1].Is('(')) && lexicon.Honorifics.LongestAt(text.Tokens, at, Math.Min(at + 4, text.Tokens.Count)) is { Value: "after" };
}
