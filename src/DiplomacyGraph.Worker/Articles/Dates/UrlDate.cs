using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>
/// A date in the path of an address, as archives by date have it: <c>/2015/12/24/</c>, <c>/2015-12/24/</c>, <c>/2015/dec/24/</c>,
/// <c>/20151224/</c>, <c>/2015/12/</c>.
/// </summary>
internal static partial class UrlDate
{
    // Before the web there was no address to carry the date.
    private const int FirstYear = 1990;

    /// <summary>The date, or null where the path holds none that is valid.</summary>
    public static PartialDate? Find(string? url) => url is null
        ? null
        : PathPattern().Matches(PathOf(url)).Select(Read).FirstOrDefault(date => date is not null);

    /// <summary>The year of an address that is filed by year alone, <c>/2015/</c>; it needs another source for month and day.</summary>
    public static int? FindYear(string? url) => url is not null && YearPattern().Match(PathOf(url)) is { Success: true } match
        ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static string PathOf(string url)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        int host = url.IndexOf("://", StringComparison.Ordinal);
        int start = url.IndexOf('/', host < 0 ? 0 : host + 3);
        return start < 0 || (end >= 0 && end < start) ? "" : url[start..(end < 0 ? url.Length : end)];
    }

    private static PartialDate? Read(Match match)
    {
        int year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        string written = match.Groups["m"].Value;
        int? month = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : MonthNames.Find(written);
        int? day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return year < FirstYear || month is null ? null : WrittenDate.Of(year, month, day);
    }

    [GeneratedRegex(
        @"(?<=/)(?<y>(?:19|20)\d\d)(?:[/-](?<m>\d\d?|" + MonthNames.Pattern + @")[/-](?<d>\d\d?)(?![\w])"
        + @"|(?<m>\d\d)(?<d>\d\d)(?!\w)|[/-](?<m>\d\d)(?=/|$))",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"(?<=/)(?<y>(?:19|20)\d\d)(?=/)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
