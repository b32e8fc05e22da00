using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"2016-10-12", "October 12, 2016", "12-13 October", "in October", "the 15th", "in 2016": days, months and years by their names and numbers.</summary>
internal static class CalendarDateRule
{
    // For so many days a journey can be announced that has begun.
    private const int Late = 7;

    /// <summary>The date that starts at a window; null for none.</summary>
    public static DateMention? Match(DateWindow w, DateOnly? anchor)
    {
        if (w.Year(0) is int isoYear && w.IsHyphened(1) && w.IsHyphened(2) && Calendar.Valid(isoYear, w.Day(1) ?? 0, w.Day(2) ?? 0) is PartialDate iso)
        {
            return w.Mention(3, iso);
        }

        int skip = w[0] == "the" ? 1 : 0;
        if (Calendar.Month(w[0]) is int month && w.IsCapital(0))
        {
            return MonthFirst(w, month, anchor);
        }

        if (w.Day(skip) is int day && DayFirst(w, skip, day, anchor) is DateMention date)
        {
            return date;
        }

        return w.Year(0) is int year && IsYear(w) ? w.Mention(1, new PartialDate(year)) : null;
    }

    /// <summary>"October 12, 2016", "Oct. 12", "October 2016", "in October", "October last year", "next October".</summary>
    private static DateMention? MonthFirst(DateWindow w, int month, DateOnly? anchor)
    {
        if (w.Day(1) is int day && w.Year(1) is null)
        {
            int range = w.Range(2);
            int comma = w[2 + range] == "," ? 1 : 0;
            return w.Year(2 + range + comma) is int year
                ? w.Mention(3 + range + comma, Calendar.Valid(year, month, day))
                : Between(w, 2 + range, anchor, y => Calendar.Valid(y, month, day));
        }

        int of = w[1] is "of" or "," ? 1 : 0;
        if (w.Year(1 + of) is int ofYear)
        {
            return w.Mention(2 + of, new PartialDate(ofYear, month));
        }

        bool word = w[0] is "may" or "jan" or "march" or "mar" or "sun" or "dec";
        bool isMonth = !word || (!w.IsCapital(1) && w.Before() is "in" or "last" or "next" or "since" or "of" or "until" or "by" or "this" or "late" or "early" or "mid" || IsMovedTo(w));
        return isMonth ? OfSomeYear(w, month, anchor, 1 + (w[1] == "of" ? 1 : 0)) ?? Between(w, 1, anchor, y => new PartialDate(y, month)) : null;
    }

    /// <summary>"rescheduled to May".</summary>
    private static bool IsMovedTo(DateWindow w) => w.Before() == "to" && w.Before(2) is "postponed" or "rescheduled" or "moved" or "deferred" or "delayed";

    /// <summary>"October last year", "October of next year", "last October", "next October".</summary>
    private static DateMention? OfSomeYear(DateWindow w, int month, DateOnly? anchor, int at)
    {
        if (anchor is not DateOnly now)
        {
            return null;
        }

        if (w[at + 1] == "year" && Step(w[at]) is int years)
        {
            return w.Mention(at + 2, new PartialDate(now.Year + years, month), isPast: years < 0, isFuture: years > 0);
        }

        return Step(w.Before()) switch
        {
            < 0 => w.Mention(1, new PartialDate(now.Year - (month >= now.Month ? 1 : 0), month), isPast: true),
            > 0 => w.Mention(1, new PartialDate(now.Year + (month <= now.Month ? 1 : 0), month), isFuture: true),
            _ => null,
        };
    }

    private static int? Step(string word) => word switch { "last" => -1, "this" => 0, "next" => 1, _ => null };

    /// <summary>"12 October 2016", "the 15th of October", "the 15th".</summary>
    private static DateMention? DayFirst(DateWindow w, int skip, int day, DateOnly? anchor)
    {
        int range = w.Range(skip + 1);
        range = Calendar.Month(w[skip + 1 + range]) is null ? 0 : range;
        int of = w[skip + 1 + range] == "of" ? 1 : 0;
        if (Calendar.Month(w[skip + 1 + range + of]) is int month && w.IsCapital(skip + 1 + range + of))
        {
            int next = skip + 2 + range + of, comma = w[next] == "," ? 1 : 0;
            return w.Year(next + comma) is int year ? w.Mention(next + comma + 1, Calendar.Valid(year, month, day)) : Between(w, next, anchor, y => Calendar.Valid(y, month, day));
        }

        bool isDay = IsOrdinal(w, skip) && w.Before() is "on" or "until" or "from" && w[skip + 1] is not ("anniversary" or "meeting" or "session" or "round");
        return isDay && anchor is DateOnly from ? w.Mention(skip + 1, DayOfMonth(from, day, future: false), DayOfMonth(from, day, future: true)) : null;
    }

    /// <summary>"the 15th".</summary>
    private static bool IsOrdinal(DateWindow w, int skip) => skip == 1 && w.Text.Tokens[w.At + 1].Text is { Length: > 2 } number && char.IsLetter(number[^1]);

    private static PartialDate? DayOfMonth(DateOnly from, int day, bool future)
    {
        DateOnly month = future == day >= from.Day || day == from.Day ? from : from.AddMonths(future ? 1 : -1);
        return Calendar.Valid(month.Year, month.Month, day);
    }

    /// <summary>A month or day without a year: the latest not after the anchor, and the first not before it; "will travel February 15-18", said on the 16th, is under way.</summary>
    private static DateMention Between(DateWindow w, int length, DateOnly? anchor, Func<int, PartialDate?> inYear)
    {
        if (anchor is not DateOnly from)
        {
            return w.Mention(length, null);
        }

        PartialDate? same = inYear(from.Year);
        bool ahead = same?.FirstDay > from, behind = same?.LastDay < from && !(same.Value.Precision == DatePrecision.Day && from.DayNumber - same.Value.LastDay.DayNumber <= Late);
        return w.Mention(length, ahead ? inYear(from.Year - 1) : same, behind ? inYear(from.Year + 1) : same);
    }

    private static bool IsYear(DateWindow w) =>
        w.Before() is "in" or "since" or "of" or "early" or "late" or "mid" or "during" or "by" or "until" or "the" or "from" && w[1] is not ("troops" or "soldiers" or "people" or "million");
}
