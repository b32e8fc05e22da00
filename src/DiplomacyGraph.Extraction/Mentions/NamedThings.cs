using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Capitalised words that the words before them make a ship, an exercise or a place: "HMS Albion", “Platinum Wolf”, "in Al Batinah".</summary>
internal static class NamedThings
{
    private static readonly WordSet NoPersonBefore = new(
        "the", "exercise", "operation", "uss", "hms", "ins", "pns", "ss", "camp", "fort", "port", "base", "frigate", "destroyer", "carrier", "submarine", "ship", "vessel",
        "hurricane", "typhoon", "storm", "cyclone", "mount", "lake", "st", "exercises", "drill", "drills", "operations", "near", "codenamed", "mv", "brp", "ns", "js", "jds", "kri", "roks", "hmas", "hmcs", "hmnzs", "usns", "uscgc", "bns", "slns", "icgs", "tcg", "orp", "hswms", "hnoms", "rv", "rss",
        "rfa", "fgs", "pcg", "usnh", "jcg");

    private static readonly WordSet Namers = new("uss", "usns", "hms", "hmas", "hmcs", "hmnzs", "carrier", "frigate", "destroyer", "submarine", "exercise");

    private static readonly WordSet Where = new("in", "at", "off", "near", "around");
    private static readonly WordSet PlaceArticles = new("al", "el", "la", "las", "los", "rio", "san", "santa", "st", "saint");

    /// <summary>Whether the word before names ships, exercises or camps.</summary>
    public static bool IsNamedBy(TokenizedText text, int name, Sentence sentence) => name > sentence.Tokens.First && NoPersonBefore.Contains(text.Tokens[name - 1]);

    /// <summary>"HMAS", "exercise".</summary>
    public static bool IsShipPrefix(Token token) => NoPersonBefore.Contains(token);

    /// <summary>Whether a ship, and no article, stands before a rank: "the frigate Admiral X".</summary>
    public static bool IsShip(TokenizedText text, int rank, Sentence sentence) =>
        IsNamedBy(text, rank, sentence) && text.Tokens[rank - 1].Norm is not ("the" or "near");

    /// <summary>"USS Anna Holm", exercise “Platinum Wolf”: pairs of words that the text names a ship or an exercise, as "first second" in small letters.</summary>
    public static HashSet<string> PairsOf(TokenizedText text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i + 3 < text.Tokens.Count; i++)
        {
            if (Namers.Contains(text.Tokens[i]))
            {
                int at = i + 1 + (text.Tokens[i + 1].Text is "“" or "\"" or "‘" or "«" ? 1 : 0);
                bool pair = at + 1 < text.Tokens.Count && text.Tokens[at].IsCapitalised && text.Tokens[at + 1].IsCapitalised;
                _ = pair && pairs.Add(text.Tokens[at].Norm + " " + text.Tokens[at + 1].Norm);
            }
        }

        return pairs;
    }

    /// <summary>Two words that open with an article of places or stand behind "in" or "off", and quoted words.</summary>
    public static bool IsPlaceOrQuoted(TokenizedText text, TokenRange name, Sentence sentence, bool givenName)
    {
        Token? before = name.First > sentence.Tokens.First ? text.Tokens[name.First - 1] : null;
        bool quoted = before is { Text: "“" or "\"" or "‘" or "'" or "«" } && name.End < sentence.Tokens.End && text.Tokens[name.End] is { AfterSpace: false, Text: "”" or "\"" or "’" or "'" or "»" };
        bool place = name.Length == 2 && (PlaceArticles.Contains(text.Tokens[name.First]) || (!givenName && before is not null && Where.Contains(before.Norm)));
        return quoted || place;
    }
}
