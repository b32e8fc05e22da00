using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>Month and weekday names, and periods seen from a day. Weeks run Monday to Sunday.</summary>
internal static class Calendar
{
    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] WeekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly Dictionary<string, int> Months = NamesWithShortForms(MonthNames, 1, "sept", 9);
    private static readonly Dictionary<string, int> Weekdays = NamesWithShortForms(WeekdayNames, 0, "thurs", 4);

    /// <summary>All names of months and weekdays, short ones too.</summary>
    public static IEnumerable<string> Names => Months.Keys.Concat(Weekdays.Keys);

    /// <summary>Month number of "October" or "oct"; null for no month. "May" and "March" must be checked by the caller.</summary>
    public static int? Month(string norm) => Months.TryGetValue(norm, out int month) ? month : null;

    /// <summary>Day of the week of "Thursday"; null for none.</summary>
    public static DayOfWeek? Weekday(string norm) => Weekdays.TryGetValue(norm, out int day) ? (DayOfWeek)day : null;

    /// <summary>The nearest such weekday on or before a day, or on or after it.</summary>
    public static DateOnly Nearest(DayOfWeek weekday, DateOnly from, bool future)
    {
        int back = ((int)from.DayOfWeek - (int)weekday + 7) % 7;
        return future ? from.AddDays((7 - back) % 7) : from.AddDays(-back);
    }

    /// <summary>The month if the whole week lies in it; else the year if the whole week lies in it; else null.</summary>
    public static PartialDate? Week(DateOnly dayInWeek)
    {
        DateOnly monday = Nearest(DayOfWeek.Monday, dayInWeek, future: false), sunday = monday.AddDays(6);
        return monday.Month == sunday.Month ? new PartialDate(monday.Year, monday.Month) : monday.Year == sunday.Year ? new PartialDate(monday.Year) : null;
    }

    /// <summary>The date so many "days", "weeks", "months" or "years" on; null where it cannot be told, or the date is not that exact.</summary>
    public static PartialDate? Moved(PartialDate from, string unit, int steps)
    {
        DateOnly day = from.FirstDay;
        return (unit, from.Precision) switch
        {
            ("day" or "days", DatePrecision.Day) => PartialDate.Of(day.AddDays(steps)),
            ("week" or "weeks", DatePrecision.Day) => Week(day.AddDays(7 * steps)),
            ("fortnight", DatePrecision.Day) => Week(day.AddDays(14 * steps)),
            ("month" or "months", not DatePrecision.Year) => new PartialDate(day.AddMonths(steps).Year, day.AddMonths(steps).Month),
            ("year" or "years", _) => new PartialDate(day.Year + steps),
            _ => null,
        };
    }

    /// <summary>A date, if it exists.</summary>
    public static PartialDate? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;

    private static Dictionary<string, int> NamesWithShortForms(string[] names, int first, string extra, int extraValue)
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal) { [extra] = extraValue };
        for (int i = 0; i < names.Length; i++)
        {
            all[names[i]] = all[names[i][..3]] = i + first;
        }

        return all;
    }
}
