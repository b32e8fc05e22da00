using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X told Y over the phone that …", "X had his colleague on the line", "X and Y agreed by telephone": what is said to somebody by telephone is a call.</summary>
internal static class SaidByPhoneRule
{
    private const int Reach = 14;

    private static readonly WordSet Saying = new(
        "told", "tells", "asked", "asks", "briefed", "briefs", "informed", "informs", "assured", "assures", "congratulated", "congratulates", "thanked", "thanks", "warned", "warns", "urged", "urges",
        "had", "has", "reached", "consoled", "reminded", "notified");

    private static readonly WordSet Agreeing = new("agreed", "discussed", "decided", "settled", "reviewed", "arranged", "coordinated", "listened");

    private static readonly string[][] Phones =
    [
        ["over", "the", "phone"], ["by", "phone"], ["by", "telephone"], ["on", "the", "phone"], ["on", "the", "telephone"], ["over", "the", "telephone"], ["in", "a", "phone", "call"],
        ["in", "a", "telephone", "call"], ["on", "the", "line"], ["in", "a", "telephone", "conversation"], ["in", "a", "phone", "conversation"], ["via", "telephone"],
    ];

    /// <summary>"agreed by telephone": what several settle over the line; null where a token opens none.</summary>
    public static TokenRange? Together(TokenizedText text, Sentence sentence, int at) =>
        Agreeing.Contains(text.Tokens[at]) && PhoneAt(text, at + 1, sentence.Tokens.End) is string[] words ? new TokenRange(at, at + 1 + words.Length) : null;

    /// <summary>The verb that opens such a call; null where a token opens none.</summary>
    public static TokenRange? At(TokenizedText text, EntitySet who, Sentence sentence, int at)
    {
        if (!Saying.Contains(text.Tokens[at]))
        {
            return null;
        }

        int limit = Math.Min(sentence.Tokens.End, at + Reach), phone = at + 1;
        while (phone < limit && PhoneAt(text, phone, sentence.Tokens.End) is null)
        {
            phone++;
        }

        return phone < limit && who.In(new TokenRange(at + 1, Math.Min(phone, at + 4))).Any(r => r.IsHuman) ? new TokenRange(at, at + 1) : null;
    }

    private static string[]? PhoneAt(TokenizedText text, int at, int limit)
    {
        foreach (string[] phone in Phones)
        {
            if (text.Says(phone, at, limit))
            {
                return phone;
            }
        }

        return null;
    }
}
