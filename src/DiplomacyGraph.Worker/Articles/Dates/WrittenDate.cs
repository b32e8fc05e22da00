using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>
/// Reads a date as metadata gives it: <c>2015-12-24T18:30:00+03:00</c>, <c>Thu, 24 Dec 2015 15:30:00 GMT</c>, <c>December 24, 2015</c>,
/// <c>24.12.2015</c>, <c>1450969200</c>. The day is the one written, in the publisher's own time zone.
/// </summary>
internal static partial class WrittenDate
{
    /// <summary>First and last year in which an article can have been published.</summary>
    public const int FirstYear = 1900, LastYear = 2099;

    /// <summary>The date, or null where the text is none or can mean two days.</summary>
    public static PartialDate? Parse(string? text)
    {
        string written = text?.Trim() ?? "";
        return Iso(written) ?? InWords(written) ?? InNumbers(written) ?? UnixTime(written);
    }

    /// <summary>A date of these parts, or null where the calendar has none.</summary>
    public static PartialDate? Of(int year, int? month = null, int? day = null)
    {
        bool isValid = year is >= FirstYear and <= LastYear
            && (month is null or (>= 1 and <= 12))
            && (day is null || (month is int m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        return isValid ? new PartialDate(year, month, day) : null;
    }

    private static PartialDate? Iso(string text)
    {
        Match match = IsoPattern().Match(text);
        return match.Success ? Of(Number(match, "y")!.Value, Number(match, "m"), Number(match, "d")) : null;
    }

    private static PartialDate? InWords(string text)
    {
        Match match = WordsPattern().Match(text);
        return match.Success && MonthNames.Find(match.Groups["month"].Value) is int month
            ? Of(Number(match, "y")!.Value, month, Number(match, "d"))
            : null;
    }

    // With points the day comes first; with strokes either may, so only a number above 12 tells.
    private static PartialDate? InNumbers(string text)
    {
        Match match = NumbersPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int first = Number(match, "a")!.Value, second = Number(match, "b")!.Value, year = Number(match, "y")!.Value;
        return match.Groups["s"].Value == "." || first > 12 || first == second ? Of(year, second, first)
            : second > 12 ? Of(year, first, second)
            : null;
    }

    private static PartialDate? UnixTime(string text)
    {
        bool isMilliseconds = text.Length == 13;
        return text.Length is 10 or 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long units)
            ? PartialDate.Of(DateOnly.FromDateTime(DateTime.UnixEpoch.AddMilliseconds(isMilliseconds ? units : units * 1000)))
            : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?|(?<m>\d\d)(?<d>\d\d))?(?:[T\s,].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(
        @"^(?:\p{L}+\.?,?\s+)??(?:(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+)?(?<month>\p{L}{3,9})\.?"
        + @"(?:\s+(?<d>\d{1,2})(?:st|nd|rd|th)?)?,?[\s-]+(?<y>\d{4})(?!\d)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex WordsPattern();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<s>[./-])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex NumbersPattern();
}
