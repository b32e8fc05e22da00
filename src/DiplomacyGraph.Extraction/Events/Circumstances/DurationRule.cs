using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"said on Wednesday at the end of a two-day visit": what took several days has its first day's date.</summary>
internal static class DurationRule
{
    private const int Reach = 8;

    private static readonly WordSet Ends = new(
        "end", "ended", "ends", "concluded", "concludes", "concluding", "completed", "completes", "wrapped", "wraps", "conclusion", "close", "closed");

    /// <summary>How many days the visit or the meeting took that ended on a date; null where the words around it speak of no end.</summary>
    public static int? LengthOfEnding(TokenizedText text, DateMention date, TokenRange trigger)
    {
        TokenRange sentence = text.SentenceAt(trigger.First).Tokens;
        for (int at = sentence.First + 1; at + 1 < sentence.End; at++)
        {
            bool length = text.Tokens[at].Norm == "day" && text.Tokens[at].AfterHyphen;
            if (length && at < trigger.End && DateWords.Count(text.Tokens[at - 1].Norm) is int days and > 1 && IsEnd(text, sentence, at) && Math.Abs(date.Range.First - at) <= 2 * Reach)
            {
                return days;
            }
        }

        return null;
    }

    private static bool IsEnd(TokenizedText text, TokenRange sentence, int at)
    {
        int first = Math.Max(sentence.First, at - Reach);
        return Enumerable.Range(first, at - first).Any(i => Ends.Contains(text.Tokens[i]));
    }
}
