using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>"on Thursday", "last Monday", "Tuesday of next week", "Wednesday, June 12": days by their weekday.</summary>
internal static class WeekdayRule
{
    // "Wednesday of next week, June 12": so many tokens may stand between the weekday and the date.
    private const int Reach = 6;

    /// <summary>The weekday that starts at a window; null for none.</summary>
    public static DateMention? Match(DateWindow w, DateOnly? anchor)
    {
        if (Calendar.Weekday(w[0]) is not DayOfWeek weekday || !w.IsCapital(0) || IsFeast(w.Before()))
        {
            return null;
        }

        return WithDate(w, anchor) ?? (anchor is DateOnly day && w[0] is not ("sun" or "sat" or "wed" or "mon") ? OfWeek(w, weekday, day) ?? Nearest(w, weekday, day) : null);
    }

    /// <summary>"the Easter Sunday bombings", "Black Friday": a name, not a day of this week.</summary>
    private static bool IsFeast(string before) => before is "easter" or "palm" or "good" or "maundy" or "black" or "bloody" or "holy" or "ash";

    /// <summary>"Wednesday, June 12", "Wednesday of next week, June 12": the date counts, the weekday only repeats it.</summary>
    private static DateMention? WithDate(DateWindow w, DateOnly? anchor)
    {
        for (int next = 1; next < Reach && w[next] is "," or "(" or "of" or "next" or "this" or "week" or "the"; next++)
        {
            if (CalendarDateRule.Match(w.From(next + 1), anchor) is { Date.Precision: DatePrecision.Day } date)
            {
                return date with { Range = date.Range with { First = w.At } };
            }
        }

        return null;
    }

    /// <summary>"Tuesday last week", "Tuesday of next week".</summary>
    private static DateMention? OfWeek(DateWindow w, DayOfWeek weekday, DateOnly day)
    {
        int at = w[1] == "of" ? 2 : 1;
        int? weeks = w[at + 1] == "week" ? w[at] switch { "last" => -1, "this" => 0, "next" => 1, _ => null } : null;
        if (weeks is not int step)
        {
            return null;
        }

        DateOnly there = Calendar.Nearest(weekday, Calendar.Nearest(DayOfWeek.Monday, day, future: false).AddDays(7 * step), future: true);
        return w.Mention(at + 2, PartialDate.Of(there), isPast: step < 0, isFuture: step > 0);
    }

    private static DateMention Nearest(DateWindow w, DayOfWeek weekday, DateOnly day)
    {
        bool last = w.Before() is "last" or "past", next = w.Before() is "next" or "coming";
        DateOnly behind = Calendar.Nearest(weekday, last ? day.AddDays(-1) : day, future: false), ahead = Calendar.Nearest(weekday, next ? day.AddDays(1) : day, future: true);
        return w.Mention(1, PartialDate.Of(next ? ahead : behind), PartialDate.Of(ahead), isPast: last, isFuture: next);
    }
}
