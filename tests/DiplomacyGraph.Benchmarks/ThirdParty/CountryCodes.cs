namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>Country codes and names as the sets write them.</summary>
internal static class CountryCodes
{
    /// <summary>ISO alpha-3 to alpha-2, from the set <c>countries</c>.</summary>
    public static IReadOnlyDictionary<string, string> OfAlpha3(string folder) => Columns(folder).ToDictionary(c => c[1], c => c[0], StringComparer.Ordinal);

    /// <summary>Common name, small letters, to ISO alpha-2.</summary>
    public static IReadOnlyDictionary<string, string> OfName(string folder) =>
        Columns(folder).ToDictionary(c => c[2], c => c[0], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string[]> Columns(string folder) =>
        File.ReadLines(Path.Combine(folder, "countries", "countries.tsv")).Skip(1).Select(line => line.Split('\t'));
}
