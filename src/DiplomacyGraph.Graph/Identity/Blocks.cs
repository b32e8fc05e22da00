using System.Globalization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity.Names;
using DiplomacyGraph.Graph.Identity.Persons;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>
/// The strings under which claims that could be the same are found together. What is decided about a claim depends on nothing but the
/// claims that are connected with it through shared blocks.
/// </summary>
public static class Blocks
{
    private const int NumbersInBand = 4;
    private const int DaysOfDoubt = 3;
    private const int DaysOfYear = 366;

    /// <summary><c>person:</c> and two words of the name, or a country and a word by which its people are called, in common spelling.</summary>
    public static IReadOnlyList<string> Of(PersonClaim person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. PersonBlocks.Of(person, PersonName.Of(person.Name)).Select(b => $"person:{b}")];
    }

    /// <summary>
    /// <c>meeting:</c>, the two parties and a year, <c>meeting:FR-RU:2012</c>; for a conference each party with a year,
    /// <c>conference:FR:2012</c>. Around New Year there are two years; where the date is unknown, those around the article.
    /// </summary>
    public static IReadOnlyList<string> Of(MeetingClaim meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        List<string> parties = [.. meeting.Parties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        IEnumerable<string> groups = parties.Count > 2 ? parties.Select(p => $"conference:{p}") : [$"meeting:{string.Join('-', parties)}"];
        return [.. from g in groups from year in YearsOf(meeting) select $"{g}:{year}"];
    }

    private static IEnumerable<string> YearsOf(MeetingClaim meeting)
    {
        (PartialDate? day, int doubt) = meeting.Date is null ? (meeting.Published, DaysOfYear) : (meeting.Date, DaysOfDoubt);
        if (day is not { } known)
        {
            return ["unknown"];
        }

        int first = DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, known.FirstDay.DayNumber - doubt)).Year;
        int last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, known.LastDay.DayNumber + doubt)).Year;
        return Enumerable.Range(first, last - first + 1).Select(y => y.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary><c>text:</c>, a band of the signature and its numbers: near-identical texts share at least one.</summary>
    public static IReadOnlyList<string> Of(SourceClaim source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. source.Signature.Chunk(NumbersInBand).Select((band, i) => $"text:{i}:{string.Join('.', band.Select(n => n.ToString("x8", CultureInfo.InvariantCulture)))}")];
    }
}
