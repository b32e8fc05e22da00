using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X arrived in Freedonia on Sunday. … During Monday's talks", "The talks of the two chiefs, on 30 March": a visit is dated by its talks, not by the arrival.</summary>
internal static class TalksDayRule
{
    // "The talks of the two Chiefs, on": so many words may stand between the noun and its day.
    private const int Reach = 7, LongestVisit = 6;

    private static readonly WordSet Nouns = new("talks", "meeting", "discussions", "consultations", "negotiations");

    /// <summary>Gives the only visit of a text, or its first meeting of which only the month is known, the day of its talks, where a sentence that tells of no other meeting gives one.</summary>
    public static IReadOnlyList<DetectedMeeting> Apply(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        List<DetectedMeeting> held = [.. meetings.Where(m => m.Status == MeetingStatus.Held)], visits = [.. held.Where(m => m.IsVisit)];
        DetectedMeeting? meant = visits is [{ Date.Precision: DatePrecision.Day } visit] ? visit : held.Count > 0 && held[0] is { Date.Precision: DatePrecision.Month } dated ? dated : null;
        PartialDate? talks = meant is null ? null : text.Sentences
            .Where(s => s.Kind == SentenceKind.Body && !meetings.Any(m => m != meant && m.IsToldIn(s)))
            .SelectMany(s => Days(text, who, s)).Where(day => Fits(day, meant.Date!.Value)).Select(day => (PartialDate?)day).FirstOrDefault();
        return talks is null ? meetings : [.. meetings.Select(m => m == meant ? m with { Date = talks } : m)];
    }

    /// <summary>Whether talks on a day can be those of a visit that began on a day, or of a meeting in a month.</summary>
    private static bool Fits(PartialDate day, PartialDate known) => known.Precision == DatePrecision.Day
        ? day.FirstDay.DayNumber - known.FirstDay.DayNumber is > 0 and <= LongestVisit
        : DateMatch.AreCompatible(day, known);

    private static IEnumerable<PartialDate> Days(TokenizedText text, EntitySet who, Sentence sentence) =>
        from date in who.Mentions.In<DateMention>(sentence.Tokens)
        where date.Date is { Precision: DatePrecision.Day } && (IsPossessor(text, date, sentence) || StandsBehindNoun(text, date, sentence))
        select date.Date!.Value;

    /// <summary>"Monday's talks".</summary>
    private static bool IsPossessor(TokenizedText text, DateMention date, Sentence sentence) =>
        date.Range.End + 1 < sentence.Tokens.End && text.Tokens[date.Range.End].Kind == TokenKind.Possessive && Nouns.Contains(text.Tokens[date.Range.End + 1]);

    /// <summary>"The talks of the two chiefs, on 30 March", "During the talks on Tuesday": at the head of its sentence.</summary>
    private static bool StandsBehindNoun(TokenizedText text, DateMention date, Sentence sentence)
    {
        int the = sentence.Tokens.First + (text.Tokens[sentence.Tokens.First].Norm is "during" or "at" ? 1 : 0), noun = the + 1;
        return text.Tokens[the].Norm == "the" && noun < date.Range.First && Nouns.Contains(text.Tokens[noun]) && date.Range.First - noun <= Reach && text.Tokens[date.Range.First - 1].Norm == "on";
    }
}
