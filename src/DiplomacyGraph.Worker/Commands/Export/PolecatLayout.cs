using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>
/// The columns of POLECAT (doi:10.7910/DVN/AJGVIT), one row an event: lists of actors and recipients, parted by semicolons. A meeting has its guests as
/// actors and its host as recipient; where no party is the host, all are actors and there is no recipient. What is not known is None, as there.
/// </summary>
internal sealed class PolecatLayout(EventCodes codes, string version) : IEventLayout
{
    private const string None = "None", Separator = "; ";

    private static readonly Dictionary<string, string> Quads = new(StringComparer.Ordinal)
    {
        ["AGREE"] = "VERBAL COOPERATION",
        ["CONSULT"] = "VERBAL COOPERATION",
        ["SUPPORT"] = "VERBAL COOPERATION",
        ["COOPERATE"] = "MATERIAL COOPERATION",
        ["REQUEST"] = "VERBAL CONFLICT",
        ["REJECT"] = "VERBAL CONFLICT",
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector",
        "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
        "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City", "District", "Province", "Country", "Latitude",
        "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language",
        "Version",
    ];

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string?>> RowsOf(GraphEvent happened)
    {
        bool hasHost = happened.IsMeeting && happened.Mode == "in_person" && happened.Host is string host && happened.Sources.Contains(host);
        IReadOnlyList<string> actors = hasHost ? [.. happened.Sources.Where(p => p != happened.Host)] : happened.Sources;
        IReadOnlyList<string> recipients = hasHost ? [happened.Host!] : happened.Targets;
        if (actors.Count > 0)
        {
            string subject = hasHost ? "guest" : happened.IsMeeting && happened.Mode == "in_person" ? "anywhere" : happened.SubjectOf("", "");
            yield return RowOf(happened, codes.Of(happened, subject), actors, recipients);
        }
    }

    private List<string?> RowOf(GraphEvent happened, EventCode code, IReadOnlyList<string> actors, IReadOnlyList<string> recipients) =>
    [
        happened.Fact, happened.Date?.ToString(), code.PloverType, Given(code.PloverMode), None, Quads[code.PloverType], Given(code.PloverContext),
        .. PartiesOf(actors), .. PartiesOf(recipients),
        happened.Place ?? None, happened.Place ?? None, None, None, happened.Host is string host ? codes.Alpha3(host) ?? None : None, None,
        None, None, happened.Place ?? None, None, happened.Publisher ?? None, happened.Published ?? None, Joined(happened.Persons), None, None, "en", version,
    ];

    // Name, country, COW, primary sector, sectors, title, raw name, Wikipedia.
    private string[] PartiesOf(IReadOnlyList<string> parties)
    {
        string names = Joined(parties.Select(PartyFinder.NameOf));
        return [names, Joined(parties.Select(codes.Alpha3).OfType<string>()), None, None, None, None, names, None];
    }

    private static string Joined(IEnumerable<string> items) => string.Join(Separator, items) is { Length: > 0 } text ? text : None;

    private static string Given(string cell) => cell == "-" ? None : cell;
}
