using System.Globalization;

namespace DiplomacyGraph.Facts;

/// <summary>A Gregorian date as precise as a text gives it: <c>2015</c>, <c>2015-12</c> or <c>2015-12-24</c> (ISO 8601).</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Creates a date; <paramref name="day"/> needs <paramref name="month"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such day in the Gregorian calendar, years 1 to 9999.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs a month.");
        }

        FirstDay = new DateOnly(year, month ?? 1, day ?? 1);
        Precision = day is not null ? DatePrecision.Day : month is not null ? DatePrecision.Month : DatePrecision.Year;
    }

    /// <summary>First day that the date can mean.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Last day that the date can mean.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Day => FirstDay,
        DatePrecision.Month => new DateOnly(FirstDay.Year, FirstDay.Month, DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month)),
        _ => new DateOnly(FirstDay.Year, 12, 31),
    };

    /// <summary>The date of a full day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads exactly <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; anything else gives false.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        string[] formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        for (int i = 0; i < formats.Length; i++)
        {
            if (DateOnly.TryParseExact(text, formats[i], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                date = i switch { 0 => Of(day), 1 => new(day.Year, day.Month), _ => new(day.Year) };
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads an ISO date of any of the three precisions.</summary>
    /// <exception cref="FormatException">The text is none of the three forms.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out PartialDate date)
        ? date
        : throw new FormatException($"\"{text}\" is no date: expected yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <summary>Orders as the ISO texts do: a period comes before the days in it.</summary>
    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The ISO text, as precise as the date.</summary>
    public override string ToString() => FirstDay.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" },
        CultureInfo.InvariantCulture);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
