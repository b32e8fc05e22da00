using System.Reflection;

namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary>How an event is coded. A dash stands for none.</summary>
internal sealed record EventCode(string Cameo, string CameoText, string PloverType, string PloverMode, string PloverContext);

/// <summary>The tables of codes that are embedded: events (<c>event-codes.tsv</c>) and countries (<c>country-codes.tsv</c>).</summary>
internal sealed class EventCodes
{
    private const string AnySubject = "*";

    private readonly Dictionary<(string What, string Act, string Subject), EventCode> _codes = Rows("event-codes.tsv")
        .ToDictionary(r => (r[0], r[1], r[2]), r => new EventCode(r[3], r[4], r[5], r[6], r[7]));

    private readonly Dictionary<string, string> _countries = Rows("country-codes.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The code of what a source did towards a target.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such act.</exception>
    public EventCode Of(GraphEvent happened, string subject) =>
        _codes.TryGetValue((happened.What, happened.Act, subject), out EventCode? code) ? code : _codes[(happened.What, happened.Act, AnySubject)];

    /// <summary>ISO 3166-1 alpha-3 for alpha-2; null for an organisation.</summary>
    public string? Alpha3(string party) => _countries.GetValueOrDefault(party);

    private static IEnumerable<string[]> Rows(string name)
    {
        using var lines = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).Select(l => l.TrimEnd('\r').Split('\t'))];
    }
}
