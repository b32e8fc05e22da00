using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"In a short telephone conversation, X and Y agreed …", "at their joint press conference": an occasion at which several are named.</summary>
internal static class OccasionRule
{
    private const int Longest = 4;

    private static readonly WordSet Prepositions = new("in", "at", "during", "over");

    private static readonly WordSet Modifiers = new(
        "a", "an", "their", "joint", "bilateral", "separate", "private", "trilateral", "short", "brief", "long", "working", "news", "press", "phone", "telephone", "telephonic", "video", "secure", "virtual", "online", "late", "night",
        "first", "second", "one", "hour", "two", "closed", "door", "quiet", "introductory", "farewell", "tete", "regular", "recent", "more", "new", "another", "subsequent", "later", "earlier", "rare", "previous", "last");

    private static readonly Dictionary<string, MeetingMode?> Nouns = new(StringComparer.Ordinal)
    {
        ["meeting"] = null,
        ["talks"] = null,
        ["conference"] = null,
        ["conversation"] = null,
        ["dinner"] = null,
        ["lunch"] = null,
        ["breakfast"] = null,
        ["encounter"] = null,
        ["call"] = MeetingMode.Phone,
        ["teleconference"] = MeetingMode.Video,
        ["videoconference"] = MeetingMode.Video,
    };

    /// <summary>The telling that opens at a token; null where none does, or where "with", "between" or "of" says who took part.</summary>
    public static Telling? At(TokenizedText text, Sentence sentence, int at)
    {
        if (!Prepositions.Contains(text.Tokens[at]))
        {
            return null;
        }

        int noun = at + 1, limit = Math.Min(sentence.Tokens.End, at + 1 + Longest);
        while (noun < limit && !Nouns.ContainsKey(text.Tokens[noun].Norm) && (Modifiers.Contains(text.Tokens[noun]) || text.Tokens[noun].Is('-')))
        {
            noun++;
        }

        bool known = noun < limit && Nouns.ContainsKey(text.Tokens[noun].Norm) && (noun > at + 1 || text.Tokens[noun].Norm == "talks");
        string next = noun + 1 < sentence.Tokens.End ? text.Tokens[noun + 1].Norm : "";
        return known && next is not ("with" or "between" or "of" or "to" or "from") ? new Telling(new TokenRange(at, noun + 1), MeetingPattern.Joint, Mode(text, at, noun), sentence) : null;
    }

    /// <summary>"a telephone conversation", "a video call": the word before the noun tells more than the noun.</summary>
    private static MeetingMode? Mode(TokenizedText text, int at, int noun)
    {
        var words = new TokenRange(at, noun);
        return text.Any(words, t => t.Norm is "video" or "virtual" or "online") ? MeetingMode.Video
            : text.Any(words, t => t.Norm is "phone" or "telephone" or "telephonic") ? MeetingMode.Phone : Nouns[text.Tokens[noun].Norm];
    }
}
