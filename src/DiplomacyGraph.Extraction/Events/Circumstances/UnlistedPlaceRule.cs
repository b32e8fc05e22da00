using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"had their session at Boris Gleb on Wednesday", "visited the corps in Ninh Binh, where": a place that no list names, by its capitals alone.</summary>
internal static class UnlistedPlaceRule
{
    private const int Longest = 3;

    private static readonly WordSet Bodies = new(
        "parliament", "congress", "operation", "exercise", "ministry", "office", "department", "council", "committee", "assembly", "conference", "summit", "forum", "cabinet", "senate", "house", "eid", "ramadan",
        "army", "navy", "force", "forces", "corps", "command", "headquarters", "embassy", "university", "college", "institute", "academy", "airport", "security", "general", "christmas", "easter", "english", "dialogue");

    /// <summary>The unlisted places of a sentence, in order.</summary>
    public static IEnumerable<GeoMention> In(TokenizedText text, EntitySet who, Sentence sentence)
    {
        for (int at = sentence.Tokens.First + 1; at < sentence.Tokens.End - 1; at++)
        {
            if (text.Tokens[at].Norm is "in" or "at" && NameBehind(text, who.Mentions, sentence, at + 1) is TokenRange name)
            {
                yield return new GeoMention(name, new GeoEntry(PlaceShape.CountryOf(who, sentence), GeoForm.Place));
            }
        }
    }

    /// <summary>One to three capitalised words that are nothing else, with the end of the phrase behind them.</summary>
    private static TokenRange? NameBehind(TokenizedText text, MentionSet found, Sentence sentence, int first)
    {
        int end = first;
        while (end < Math.Min(sentence.Tokens.End, first + Longest) && IsPartOfName(text, found, end))
        {
            end++;
        }

        bool closed = end > first && (end >= sentence.Tokens.End || text.Tokens[end].Kind == TokenKind.Punctuation || found.At<DateMention>(end) is not null
            || text.Tokens[end].Norm is "on" or "in" or "for" or "to" or "with" or "where" or "last" or "and" or "as" or "by" or "during" or "after" or "before");
        return closed && text.Tokens[first].Text.Length > 2 ? new TokenRange(first, end) : null;
    }

    private static bool IsPartOfName(TokenizedText text, MentionSet found, int at)
    {
        Token token = text.Tokens[at];
        return token.IsCapitalised && !token.IsAllCaps && !Bodies.Contains(token) && found.At<GeoMention>(at) is null && found.At<NameMention>(at) is null && found.At<RoleMention>(at) is null
            && found.At<RankMention>(at) is null && found.At<DateMention>(at) is null;
    }
}
