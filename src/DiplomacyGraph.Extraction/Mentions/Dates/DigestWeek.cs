using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"The week in defence, 21–27 July": a headline that says which days a text tells of; its weekdays are those.</summary>
internal static class DigestWeek
{
    private const int LongestSpan = 7, LongestDelay = 10;

    /// <summary>The last day of the span that a date of the headline gives, where it lies shortly before publication; null for none.</summary>
    public static DateOnly? LastDay(TokenizedText text, DateMention date, Sentence sentence, DateOnly published)
    {
        if (sentence.Kind != SentenceKind.Headline || date.Date is not { Precision: DatePrecision.Day } first)
        {
            return null;
        }

        var w = new DateWindow(text, date.Range.First, date.Range.End);
        int? last = Enumerable.Range(0, date.Range.Length).Select(w.Day).LastOrDefault(day => day is not null);
        int days = (last ?? 0) - first.FirstDay.Day;
        DateOnly end = first.FirstDay.AddDays(days);
        return days is > 1 and < LongestSpan && published.DayNumber - end.DayNumber is >= 0 and <= LongestDelay ? end : null;
    }
}
