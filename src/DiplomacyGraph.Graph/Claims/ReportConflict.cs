namespace DiplomacyGraph.Graph.Claims;

/// <summary>A report of a held meeting whose date or place was not kept.</summary>
/// <param name="Report">The report.</param>
/// <param name="Field"><c>date</c> or <c>place</c>.</param>
/// <param name="Value">What it says.</param>
/// <param name="Why">Why that was not kept, in words.</param>
internal sealed record ReportConflict(SourcedReport Report, string Field, string Value, string Why)
{
    /// <summary>Reports of another date. A date that may be the kept one contradicts nothing, nor does that of a plan.</summary>
    public static IEnumerable<ReportConflict> OfDates(IReadOnlyCollection<SourcedReport> reports, string? kept) =>
        Find(reports, "date", kept, r => r.Claim.Date?.ToString(), (_, date) => !AreCompatible(date, kept!));

    /// <summary>Reports of another place. A site contradicts no city unless it lies in another country, or a correction took it back.</summary>
    public static IEnumerable<ReportConflict> OfPlaces(IReadOnlyCollection<SourcedReport> reports, string? kept, string? host) =>
        Find(reports, "place", kept, r => r.Claim.Place, (report, place) => !AreCompatible(place, kept!) && (
            CityNames.AreTwo(place, kept!) || (host is not null && report.Claim.Host is string other && other != host)
            || Votes.IsCorrected(report, reports, r => r.Claim.Place)));

    private static IEnumerable<ReportConflict> Find(
        IReadOnlyCollection<SourcedReport> reports, string field, string? kept, Func<SourcedReport, string?> valueOf, Func<SourcedReport, string, bool> isOther) =>
        kept is null ? [] :
        from report in reports
        where report.Claim.Status == "held"
        let value = valueOf(report)
        where value is not null && isOther(report, value)
        select new ReportConflict(report, field, value, WhyNot(report, reports, kept, valueOf));

    private static bool AreCompatible(string a, string b)
    {
        (a, b) = (PlainName.Of(a), PlainName.Of(b));
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }

    private static string WhyNot(SourcedReport report, IReadOnlyCollection<SourcedReport> reports, string kept, Func<SourcedReport, string?> valueOf)
    {
        int sources = Votes.SourcesOf(reports.Where(r => valueOf(r) == kept));
        return Votes.IsCorrected(report, reports, valueOf) ? "corrected by the same outlet"
            : sources == 1 ? $"another source says {kept}" : $"{sources} independent sources say {kept}";
    }
}
