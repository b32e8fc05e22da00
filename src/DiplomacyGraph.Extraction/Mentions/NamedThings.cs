using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Capitalised words that the words before them make a ship, an exercise or a place: "HMS Albion", “Platinum Wolf”, "in Al Batinah".</summary>
internal static class NamedThings
{
    private static readonly HashSet<string> NoPersonBefore = new(StringComparer.Ordinal)
    {
        "the", "exercise", "operation", "uss", "hms", "ins", "pns", "ss", "camp", "fort", "port", "base", "frigate", "destroyer", "carrier", "submarine", "ship", "vessel",
        "hurricane", "typhoon", "storm", "cyclone", "mount", "lake", "st", "exercises", "drill", "drills", "operations", "near", "codenamed", "mv", "brp", "ns", "js", "jds", "kri", "roks", "hmas", "hmcs", "hmnzs", "usns", "uscgc", "bns", "slns", "icgs", "tcg", "orp", "hswms", "hnoms", "rv", "rss",
        "rfa", "fgs", "pcg", "usnh", "jcg",
    };

    private static readonly HashSet<string> Where = new(StringComparer.Ordinal) { "in", "at", "off", "near", "around" };
    private static readonly HashSet<string> PlaceArticles = new(StringComparer.Ordinal) { "al", "el", "la", "las", "los", "rio", "san", "santa", "st", "saint" };

    /// <summary>Whether the word before names ships, exercises or camps.</summary>
    public static bool IsNamedBy(TokenizedText text, int name, Sentence sentence) => name > sentence.Tokens.First && NoPersonBefore.Contains(text.Tokens[name - 1].Norm);

    /// <summary>"HMAS", "exercise".</summary>
    public static bool IsShipPrefix(Token token) => NoPersonBefore.Contains(token.Norm);

    /// <summary>Whether a ship, and no article, stands before a rank: "the frigate Admiral X".</summary>
    public static bool IsShip(TokenizedText text, int rank, Sentence sentence) =>
        IsNamedBy(text, rank, sentence) && text.Tokens[rank - 1].Norm is not ("the" or "near");

    /// <summary>Two words that open with an article of places or stand behind "in" or "off", and quoted words.</summary>
    public static bool IsPlaceOrQuoted(TokenizedText text, TokenRange name, Sentence sentence, bool givenName)
    {
        Token? before = name.First > sentence.Tokens.First ? text.Tokens[name.First - 1] : null;
        bool quoted = before is { Text: "“" or "\"" or "‘" or "'" or "«" } && name.End < sentence.Tokens.End && text.Tokens[name.End] is { AfterSpace: false, Text: "”" or "\"" or "’" or "'" or "»" };
        bool place = name.Length == 2 && (PlaceArticles.Contains(text.Tokens[name.First].Norm) || (!givenName && before is not null && Where.Contains(before.Norm)));
        return quoted || place;
    }
}
