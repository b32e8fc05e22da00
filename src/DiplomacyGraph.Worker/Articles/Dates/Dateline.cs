using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>
/// Place and day at the start of a report: <c>MOSCOW, December 24. /TASS/.</c>, <c>BEIJING, Dec. 24 (Xinhua) --</c>,
/// <c>Rawalpindi - December 24, 2015:</c>.
/// </summary>
/// <param name="Year">Null where the line leaves it out, as most do.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; whether the month has that day is for the year to tell.</param>
internal sealed partial record Dateline(int? Year, int Month, int Day)
{
    // Headline, subtitle, byline and kicker may stand before it.
    private const int LinesLookedAt = 10;

    private const int CharactersOfLine = 160;

    /// <summary>The first dateline among the opening lines, or null.</summary>
    public static Dateline? Find(string text) => text.AsSpan().Trim().Length == 0 ? null : Opening(text)
        .Select(line => Pattern().Match(line))
        .Where(match => match.Success)
        .Select(Read)
        .FirstOrDefault(line => line is not null);

    private static IEnumerable<string> Opening(string text)
    {
        using StringReader reader = new(text);
        for (int seen = 0; seen < LinesLookedAt && reader.ReadLine() is string line;)
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                seen++;
                yield return trimmed[..Math.Min(trimmed.Length, CharactersOfLine)];
            }
        }
    }

    private static Dateline? Read(Match match)
    {
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        int day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);

        // 2000 had a 29 February: without a year the day may exist in some year.
        return MonthNames.Find(match.Groups["month"].Value) is int month && WrittenDate.Of(year ?? 2000, month, day) is not null
            ? new Dateline(year, month, day)
            : null;
    }

    // Up to five capitalised words, none of them opening a sentence; the day; and then what only a dateline has: an agency between
    // strokes or brackets, a dash, or a colon.
    [GeneratedRegex(
        @"^\(?(?!(?:In|On|At|Since|From|By|As|After|Before|The)\b)\p{Lu}[\p{L}.'’-]*(?:[ ,/]{1,2}(?!" + Months
        + @"\b)\p{Lu}[\p{L}.'’-]*){0,4}\s*(?:,|\s[–—-]+|:)\s*"
        + @"(?:(?<month>" + Months + @")\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?<month>" + Months
        + @")\.?)(?!\w)(?:,?\s(?<year>(?:19|20)\d\d))?"
        + @"\s*(?:\.?\s*/|,?\s*\(|\)|\)?[.,]?\s*(?:–|—|--|-\s)|\)?\s?:)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    private const string Months = "(?i:" + MonthNames.Pattern + ")";
}
