using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X, who arrived on Tuesday, met Y", "Larissa, where a patrol was shot at on Sunday": what is told of another thing on the way.</summary>
internal static class RelativeClause
{
    /// <summary>Whether a token lies in a relative clause in which another one does not.</summary>
    public static bool Parts(TokenizedText text, MentionSet found, int token, int other)
    {
        TokenRange sentence = text.SentenceAt(token).Tokens;
        for (int at = sentence.First + 1; at <= token; at++)
        {
            if (text.Tokens[at].Norm is "who" or "whom" or "whose" or "which" or "where" && new TokenRange(at, End(text, found, at, sentence.End)) is TokenRange clause
                && clause.Contains(token) && !clause.Contains(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The comma that closes a clause, or the end of the sentence.</summary>
    private static int End(TokenizedText text, MentionSet found, int opener, int limit)
    {
        bool apposition = false, aside = opener + 1 < limit && text.Tokens[opener + 1].Is(',');
        for (int at = opener + 2; at < limit; at++)
        {
            if (!text.Tokens[at].Is(',') || IsInside(found, at))
            {
                continue;
            }

            if (!aside && (apposition || !IsApposition(found, at + 1)))
            {
                return at;
            }

            apposition = !aside;
            aside = false;
        }

        return limit;
    }

    /// <summary>The comma of "July 1, 2008", "General Smith, Jr.".</summary>
    private static bool IsInside(MentionSet found, int comma) =>
        found.At<DateMention>(comma) is not null || found.At<RoleMention>(comma) is not null || found.At<NameMention>(comma) is not null;

    /// <summary>", General Smith": a name or an office that says who the one before is.</summary>
    private static bool IsApposition(MentionSet found, int at) => found.At<NameMention>(at) is not null || found.At<RoleMention>(at) is not null;
}
