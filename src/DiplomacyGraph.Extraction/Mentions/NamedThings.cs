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
    private static readonly WordSet Trusting = new("confidence", "trust", "faith", "belief", "interest", "believe", "believes", "look", "looked", "aimed", "anger", "angry");

    private static readonly WordSet Equipment = new(
        "helicopter", "helicopters", "aircraft", "missile", "missiles", "fighter", "fighters", "tank", "tanks", "drone", "drones", "frigate", "frigates", "rifle", "rifles", "submarine", "submarines", "jet", "jets", "class", "radar", "radars",
        "vehicle", "vehicles", "corvette", "corvettes", "destroyer", "destroyers", "launcher", "launchers", "howitzer", "howitzers", "torpedo", "torpedoes", "hub", "pagoda", "bridge", "airport", "highway", "stadium", "shipyard", "trainer", "trainers",
        "uav", "uavs", "bomber", "bombers", "airfield", "barracks", "island", "islands", "river", "reactor", "satellite", "satellites");

    private static readonly WordSet Settlements = new("town", "village", "community", "city", "district", "port", "province", "suburb", "settlement", "island", "monastery", "temple", "shrine", "hamlet", "township");
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

    /// <summary>"Adan Yabaal, a community", "the town of X Y", "the capture of X Y": a place, by the words around it.</summary>
    private static bool IsSettlement(TokenizedText text, TokenRange name, Sentence sentence)
    {
        int the = name.End + 1;
        bool apposed = the + 2 < sentence.Tokens.End && text.Tokens[name.End].Is(',') && text.Tokens[the].Norm is "a" or "the" && (Settlements.Contains(text.Tokens[the + 1]) || Settlements.Contains(text.Tokens[the + 2]));
        return apposed || (name.First - 2 >= sentence.Tokens.First && text.Tokens[name.First - 1].Norm is "of" or "to" && (Settlements.Contains(text.Tokens[name.First - 2]) || text.Tokens[name.First - 2].Norm is "capture" or "pilgrimage"));
    }

    /// <summary>"the Sheikh Jarrah neighbourhood": a quarter or crossing, whatever stands before its name.</summary>
    public static bool IsQuarter(TokenizedText text, TokenRange name) =>
        name.End < text.Tokens.Count && text.Tokens[name.End] is { AfterSpace: true, Norm: "neighborhood" or "neighbourhood" or "quarter" or "crossing" or "checkpoint" or "residence" or "palace" };

    /// <summary>"Black Hawk helicopters", "/Northern Herald/", "Kanal Z", "F-ABC": equipment, an agency between slashes, names with a single letter.</summary>
    private static bool IsThing(TokenizedText text, TokenRange name, Sentence sentence)
    {
        Token first = text.Tokens[name.First], last = text.Tokens[name.End - 1];
        bool slashes = name.First > sentence.Tokens.First && text.Tokens[name.First - 1].Is('/') && name.End < sentence.Tokens.End && text.Tokens[name.End].Is('/');
        bool letter = last.Norm.Length == 1 && last.Text[^1] != '.' || (first.Norm.Length == 1 && first.Text[^1] != '.' && name.Length > 1 && text.Tokens[name.First + 1] is { AfterHyphen: true, IsAllCaps: true });
        bool equipment = name.End < sentence.Tokens.End && !text.Tokens[name.End].IsCapitalised && Equipment.Contains(text.Tokens[name.End]);
        return slashes || letter || equipment || IsSettlement(text, name, sentence);
    }

    /// <summary>Words that open with an article of places or stand behind "in" or "off", things, and quoted words.</summary>
    public static bool IsPlaceOrQuoted(TokenizedText text, TokenRange name, Sentence sentence, bool givenName)
    {
        Token? before = name.First > sentence.Tokens.First ? text.Tokens[name.First - 1] : null;
        bool quoted = before is { Text: "“" or "\"" or "‘" or "'" or "«" } && name.End < sentence.Tokens.End && text.Tokens[name.End] is { AfterSpace: false, Text: "”" or "\"" or "’" or "'" or "»" };
        bool within = before is not null && before.Norm is "in" or "at" or "near" or "off" && (name.First < sentence.Tokens.First + 2 || !Trusting.Contains(text.Tokens[name.First - 2]))
            && !(name.End < sentence.Tokens.End && text.Tokens[name.End].Kind == TokenKind.Possessive);
        bool place = within || IsThing(text, name, sentence) || name.Length == 2 && (PlaceArticles.Contains(text.Tokens[name.First]) || (!givenName && before is not null && Where.Contains(before)));
        return quoted || place;
    }
}
