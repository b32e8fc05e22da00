using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>", the", "(", "who is", "was appointed as", "hands over as", "assumed the post of", ", in his capacity as": what may stand between a name and a title behind it.</summary>
internal static class TitleOpening
{
    private const int MaximalVerbs = 8;

    private static readonly WordSet Verbs = new(
        "is", "was", "has", "had", "been", "be", "being", "to", "become", "becomes", "became", "as", "named", "appointed", "elected", "nominated", "sworn", "in", "made", "serves", "served", "serving",
        "hands", "handed", "over", "steps", "stepped", "stepping", "down", "took", "takes", "will", "then", "currently", "also", "recently", "since", "previously", "now", "himself", "herself", "once",
        "assumed", "assumes", "assuming", "holds", "held", "post", "position", "office", "duties", "charge", "up", "the", "of", "newly", "officially", "formally", "his", "her", "capacity", "confirmed");

    private static readonly WordSet Assuming = new("is", "was", "as", "become", "becomes", "became", "been", "be", "named", "appointed", "elected", "nominated", "assumed", "assumes", "holds", "held");

    /// <summary>Where the title may start, how sure that is (0 for not at all), and the name of the rule.</summary>
    public static (int Next, int Score, string Rule) Find(TokenizedText text, MentionSet found, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return (at, 0, "");
        }

        Token token = text.Tokens[at];
        if (found.StartingAt<RoleMention>(at) is { Core.Length: 1 } behind && token.IsAllCaps && behind.Range.First == at)
        {
            return (at, 8, "office behind the name");
        }

        if (found.StartingAt<RoleMention>(at) is { Of: not null } given && at > 0 && IsAppointed(text, found, at))
        {
            return (given.Range.First, 6, "appointed name title");
        }

        if (token.Is(',') && text.Tokens[at + 1].Norm is "who" && at + 2 < limit)
        {
            return Assumed(text, found, at + 2, limit, 7, "name, who is title") ?? (at, 0, "");
        }

        if (token.Is(',') && FormerOfficer(text, found, at + 1, limit) is int who)
        {
            return Assumed(text, found, who + 1, limit, 7, "name, an officer who is title") ?? (at, 0, "");
        }

        if (token.Is(',') && Verbs.Contains(text.Tokens[at + 1]) && Assumed(text, found, at + 1, limit, 6, "name, as title") is { } late)
        {
            return late;
        }

        return token.Is(',') ? (at + 1, 8, "name, title")
            : token.Is('(') || token.Is('–') || token.Is('—') ? (at + 1, 7, "name (title)")
            : Assumed(text, found, at, limit, 5, "name is title") ?? (at, 0, "");
    }

    /// <summary>", a retired admiral who was": the place of "who" behind a bare rank; null for other words.</summary>
    private static int? FormerOfficer(TokenizedText text, MentionSet found, int at, int limit)
    {
        int next = at;
        while (next < limit && text.Tokens[next].Norm is "a" or "an" or "the" or "retired" or "former" or "career")
        {
            next++;
        }

        int end = next > at && next < limit && found.StartingAt<RankMention>(next) is RankMention rank ? rank.Range.End : limit;
        end += end < limit && text.Tokens[end].Is(',') ? 1 : 0;
        return end < limit && text.Tokens[end].Norm == "who" ? end : null;
    }

    /// <summary>"appointed Kazakhstan's X deputy secretary general".</summary>
    private static bool IsAppointed(TokenizedText text, MentionSet found, int at)
    {
        int name = found.At<NameMention>(at - 1)?.Range.First ?? at, first = Math.Max(text.SentenceAt(at).Tokens.First, name - 4);
        return Enumerable.Range(first, name - first).Any(i => text.Tokens[i].Norm is "appointed" or "named" or "elected" or "nominated");
    }

    /// <summary>"has been named as", "hands over as": verbs of which one says that the office is held.</summary>
    private static (int Next, int Score, string Rule)? Assumed(TokenizedText text, MentionSet found, int at, int limit, int score, string rule)
    {
        int end = at;
        bool assumes = false;
        while (end < limit && end - at < MaximalVerbs && Verbs.Contains(text.Tokens[end]) && found.StartingAt<RoleMention>(end) is null)
        {
            assumes |= Assuming.Contains(text.Tokens[end]);
            end++;
        }

        return assumes ? (end, score, rule) : null;
    }
}
