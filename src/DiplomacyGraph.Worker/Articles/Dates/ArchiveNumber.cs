using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>
/// The number that some archives put after an agency's name at the end of a headline, as in <c>TASS 12412151</c>: a digit, day 24,
/// month 12, year 15, and a running digit.
/// </summary>
internal static partial class ArchiveNumber
{
    private static readonly string[] PlainForms = ["yyyyMMdd", "ddMMyyyy", "MMddyyyy"];

    /// <summary>The date, or null where the headline ends in no such number, or in one that is as good as a plain date.</summary>
    public static PartialDate? Find(string headline)
    {
        Match match = Pattern().Match(headline);
        return match.Success && !IsPlainDate(match.Groups["number"].Value)
            ? WrittenDate.Of(2000 + Number(match, "year"), Number(match, "month"), Number(match, "day"))
            : null;
    }

    // 20101101 or 11012010 may well be a date written without strokes: then it is not known which day is meant.
    private static bool IsPlainDate(string number) => PlainForms.Any(form =>
        DateOnly.TryParseExact(number, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        && WrittenDate.Of(day.Year) is not null);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\S)\p{Lu}[\p{Lu}\p{Nd}-]+\s(?<number>\d(?<day>\d\d)(?<month>\d\d)(?<year>\d\d)\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
