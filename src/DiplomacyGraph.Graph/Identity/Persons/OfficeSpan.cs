namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>All that the claims of a group say of one office: when it was named, held, left.</summary>
/// <param name="Kind">The kind in the words of the annotation.</param>
/// <param name="Of">Country or organisation; null where unknown.</param>
/// <param name="Named">First and last day on which an article gives it in any way; null where none is dated.</param>
/// <param name="Held">First and last day on which an article gives it as held; null where none does or is dated.</param>
/// <param name="Gone">First day on which an article gives it as former; null where none does.</param>
/// <param name="Ordinals">Which of several deputies: <c>first</c>, <c>second</c>; empty where the titles do not say.</param>
internal sealed record OfficeSpan(
    string Kind, string? Of, (DateOnly First, DateOnly Last)? Named, (DateOnly First, DateOnly Last)? Held, DateOnly? Gone, IReadOnlySet<string> Ordinals)
{
    private static readonly string[] Words = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];

    /// <summary>The offices of some claims.</summary>
    public static IReadOnlyList<OfficeSpan> AllOf(IEnumerable<PersonClaim> claims) => [.. claims
        .SelectMany(c => c.Offices.Select(o => (Office: o, Day: c.Published?.FirstDay)))
        .GroupBy(o => (o.Office.Kind, o.Office.Of))
        .Select(g => new OfficeSpan(
            g.Key.Kind, g.Key.Of, Span(g.Select(o => o.Day)), Span(g.Where(o => IsHeld(o.Office)).Select(o => o.Day)),
            g.Where(o => o.Office.Status == "former").Min(o => o.Day),
            g.Where(o => IsHeld(o.Office)).Select(o => o.Office.Title).Distinct(StringComparer.Ordinal).SelectMany(OrdinalsOf).ToHashSet(StringComparer.Ordinal)))];

    private static bool IsHeld(OfficeClaim office) => office.Status is "current" or "acting";

    private static (DateOnly First, DateOnly Last)? Span(IEnumerable<DateOnly?> days)
    {
        List<DateOnly> known = [.. days.OfType<DateOnly>()];
        return known.Count == 0 ? null : (known.Min(), known.Max());
    }

    private static IEnumerable<string> OrdinalsOf(string title) =>
        PlainName.WordsOf(title).Where(Words.Contains).Select(w => Words[Array.IndexOf(Words, w) % 4]);
}
