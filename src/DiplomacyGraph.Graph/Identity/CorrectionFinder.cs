namespace DiplomacyGraph.Graph.Identity;

/// <summary>Ties a correction to the report that it corrects.</summary>
public static class CorrectionFinder
{
    private const int MostDays = 30;

    /// <summary>For each correction the latest earlier report of the same publisher that tells of one of its meetings.</summary>
    /// <param name="sources">The articles.</param>
    /// <param name="meetingKeys">Key of the encounter behind each claim of a meeting.</param>
    public static IReadOnlyList<Correction> Find(IReadOnlyCollection<SourceClaim> sources, IReadOnlyDictionary<ClaimId, string> meetingKeys)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(meetingKeys);
        ILookup<string, string> meetings = meetingKeys.ToLookup(p => p.Key.Article, p => p.Value, StringComparer.Ordinal);
        ILookup<string, SourceClaim> byPublisher = sources.Where(s => s.Publisher is not null).ToLookup(s => s.Publisher!, StringComparer.Ordinal);
        return [.. sources.Where(s => s.IsCorrection && s.Publisher is not null).OrderBy(s => s.Article, StringComparer.Ordinal)
            .Select(correction => (correction, corrected: Corrected(correction, byPublisher[correction.Publisher!], meetings)))
            .Where(p => p.corrected is not null)
            .Select(p => new Correction(p.correction.Article, p.corrected!.Article))];
    }

    private static SourceClaim? Corrected(SourceClaim correction, IEnumerable<SourceClaim> reports, ILookup<string, string> meetings) => reports
        .Where(r => r.Article != correction.Article && !r.IsCorrection && IsShortlyBefore(r, correction)
            && meetings[r.Article].Intersect(meetings[correction.Article], StringComparer.Ordinal).Any())
        .OrderByDescending(r => r.Published).ThenBy(r => r.Article, StringComparer.Ordinal).FirstOrDefault();

    private static bool IsShortlyBefore(SourceClaim report, SourceClaim correction) =>
        report.Published is { } before && correction.Published is { } after
        && after.FirstDay.DayNumber - before.FirstDay.DayNumber is >= 0 and <= MostDays;
}

/// <summary>A correction and what it corrects.</summary>
/// <param name="Article">Id of the correction.</param>
/// <param name="Corrected">Id of the report that it corrects.</param>
public sealed record Correction(string Article, string Corrected);
