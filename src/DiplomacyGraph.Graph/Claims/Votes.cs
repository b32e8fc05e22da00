namespace DiplomacyGraph.Graph.Claims;

/// <summary>Chooses among what reports say: independent sources are counted, and the announcement counts where the reports are even.</summary>
internal static class Votes
{
    /// <summary>The value that is kept; null where no report has one.</summary>
    /// <param name="reports">All reports of a meeting.</param>
    /// <param name="status">The status that the meeting has: reports of it come first.</param>
    /// <param name="valueOf">What a report says; null for nothing.</param>
    /// <param name="precisionOf">What comes before the number of sources: the higher wins.</param>
    public static string? Choose(
        IReadOnlyCollection<SourcedReport> reports, string status, Func<SourcedReport, string?> valueOf, Func<string, int> precisionOf) => reports
        .Where(r => valueOf(r) is not null && !IsCorrected(r, reports, valueOf))
        .GroupBy(r => valueOf(r)!, StringComparer.Ordinal)
        .OrderByDescending(g => g.Any(r => r.Claim.Status == status))
        .ThenByDescending(g => precisionOf(g.Key))
        .ThenByDescending(g => SourcesOf(g.Where(r => r.Claim.Status == status)))
        .ThenByDescending(SourcesOf)
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>How many independent sources there are among reports.</summary>
    public static int SourcesOf(IEnumerable<SourcedReport> reports) => reports.Select(r => r.Source).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a correction has another word on the matter.</summary>
    public static bool IsCorrected(SourcedReport report, IEnumerable<SourcedReport> reports, Func<SourcedReport, string?> valueOf) =>
        report.CorrectedBy is not null && reports.Any(r => r.Claim.Id.Article == report.CorrectedBy && valueOf(r) is not null);
}
