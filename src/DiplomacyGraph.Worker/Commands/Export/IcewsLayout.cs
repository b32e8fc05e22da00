using System.Globalization;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>
/// The columns of the ICEWS coded event data (Boschee et al., doi:10.7910/DVN/28075), one row for each source and target. Sectors, intensity, sentence
/// numbers, district, province and coordinates are not known here and stay empty.
/// </summary>
internal sealed class IcewsLayout(EventCodes codes) : IEventLayout
{
    private const int KeyDigits = 12;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors",
        "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string?>> RowsOf(GraphEvent happened) => happened.Dyads.Select(dyad =>
    {
        EventCode code = codes.Of(happened, happened.SubjectOf(dyad.Source, dyad.Target));
        return (IReadOnlyList<string?>)
        [
            Number(happened.Fact), happened.Date?.ToString(), PartyFinder.NameOf(dyad.Source), null, CountryOf(dyad.Source), code.CameoText, code.Cameo, null,
            PartyFinder.NameOf(dyad.Target), null, CountryOf(dyad.Target), Number(happened.Article), null, happened.Publisher, happened.Place, null, null,
            happened.Host is string host ? PartyFinder.NameOf(host) : null, null, null,
        ];
    });

    private string? CountryOf(string party) => codes.Alpha3(party) is null ? null : PartyFinder.NameOf(party);

    // ICEWS numbers events and stories: the first 48 bits of the key, which every language can hold.
    private static string Number(string key) =>
        long.Parse(key[..KeyDigits], NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
