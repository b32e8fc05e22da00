using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"General (Retd) Dr", "His Excellency", "Dato'": ranks and forms of address before a name.</summary>
internal sealed class NamePrefix(Lexicon lexicon)
{
    /// <summary>Where the name itself starts, the rank before it, and whether a form of address stands there.</summary>
    public (int At, TokenRange? Rank, bool HasAddress) Read(TokenizedText text, MentionSet found, int start, int limit)
    {
        int at = start;
        TokenRange? rank = null;
        bool address = false;
        for (bool more = true; more && at < limit;)
        {
            more = false;
            if (found.StartingAt<RankMention>(at) is RankMention mention && !(found.At<RoleMention>(at)?.Core.Contains(at) ?? false))
            {
                rank = rank is TokenRange before ? before.Union(mention.Range) : mention.Range;
                at = mention.Range.End;
                at += at < limit && rank is not null && text.Tokens[at].Is('.') ? 1 : 0;
                at = BracketEnd(text, at, limit);
                more = true;
            }
            else if (lexicon.Honorifics.LongestAt(text.Tokens, at, limit) is { Value: "before" } hit && text.Tokens[at].IsCapitalised && !(found.At<RoleMention>(at)?.Core.Contains(at) ?? false))
            {
                at = hit.Range.End;
                at += at < limit && (text.Tokens[at].Is('.') || IsTrailingApostrophe(text.Tokens[at])) ? 1 : 0;
                (address, more) = (true, true);
            }
        }

        return (at, rank, address);
    }

    /// <summary>"Dato' X".</summary>
    private static bool IsTrailingApostrophe(Token token) => !token.AfterSpace && token.Text is "'" or "’" or "‘";

    /// <summary>"(Retd)", "(Navy)", "(now Brigadier)" between rank and name.</summary>
    private static int BracketEnd(TokenizedText text, int at, int limit)
    {
        for (int close = at + 2; close < limit && close <= at + 4 && text.Tokens[at].Is('('); close++)
        {
            if (text.Tokens[close].Is(')'))
            {
                return close + 1;
            }
        }

        return at;
    }
}
