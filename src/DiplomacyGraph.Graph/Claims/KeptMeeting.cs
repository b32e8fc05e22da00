using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>
/// What is kept of a meeting, of all that articles say of it. A correction beats what it corrects, a full date a partial one; else the
/// most independent sources are believed.
/// </summary>
/// <param name="Status">Held if any report says so, cancelled if any says that, else planned.</param>
/// <param name="Mode">In person, phone or video.</param>
/// <param name="Date">The date; null where no report has one.</param>
/// <param name="Place">The place; null where no report has one.</param>
/// <param name="Host">Code of the country in which it took place; null where no report has one.</param>
/// <param name="Parties">All parties of the reports of that status, sorted.</param>
/// <param name="Conflicts">Reports that have another date or place.</param>
internal sealed record KeptMeeting(
    string Status, string? Mode, PartialDate? Date, string? Place, string? Host, IReadOnlyList<string> Parties, IReadOnlyList<ReportConflict> Conflicts)
{
    private static readonly string[] Statuses = ["held", "cancelled", "planned"];

    /// <summary>Chooses among reports; at least one.</summary>
    public static KeptMeeting Of(IReadOnlyCollection<SourcedReport> reports)
    {
        string status = Statuses.First(s => reports.Any(r => r.Claim.Status == s));
        string? date = Votes.Choose(reports, status, DateOf, d => d.Length);
        string? place = Votes.Choose(reports, status, r => r.Claim.Place, p => -PlaceDetail(p, reports));
        string? host = Votes.Choose(reports, status, r => r.Claim.Host, _ => 0);
        return new KeptMeeting(
            status,
            Votes.Choose([.. reports.Where(r => r.Claim.Status == status)], status, r => r.Claim.Mode, _ => 0),
            date is null ? null : PartialDate.Parse(date),
            place,
            host,
            [.. reports.Where(r => r.Claim.Status == status).SelectMany(r => r.Claim.Parties).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            status == "held" ? [.. ReportConflict.OfDates(reports, date), .. ReportConflict.OfPlaces(reports, place, host)] : []);
    }

    private static string? DateOf(SourcedReport report) => report.Claim.Date?.ToString();

    // "Land Forces Headquarters, Ankara" is a site of Ankara where another report names Ankara alone; and "École militaire" is one of some city.
    private static int PlaceDetail(string place, IReadOnlyCollection<SourcedReport> reports) => reports.Any(r =>
        r.Claim.Place is string other && other != place && !Votes.IsCorrected(r, reports, o => o.Claim.Place)
        && (PlainName.Of(place).Contains(PlainName.Of(other), StringComparison.Ordinal) || (CityNames.IsCity(other) && !CityNames.IsCity(place)))) ? 1 : 0;
}
