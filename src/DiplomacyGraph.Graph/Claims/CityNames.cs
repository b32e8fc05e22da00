using System.Collections.Frozen;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>
/// Tells cities from sites by the tables of the extraction: "École militaire" and "Constanța naval base" are sites, of whatever city; "Kishinev" and
/// "Chișinău" are one capital.
/// </summary>
internal static class CityNames
{
    // Words of buildings and grounds, in languages that news in English takes names from.
    private static readonly FrozenSet<string> SiteWords = FrozenSet.ToFrozenSet(
        [
            "academy", "airport", "area", "barracks", "base", "building", "camp", "castle", "center", "centre", "club", "college", "complex", "compound", "ecole", "embassy",
            "field", "fort", "fortress", "garrison", "ground", "grounds", "hall", "headquarters", "hotel", "house", "institute", "kremlin", "ministry", "office", "palace",
            "palacio", "palais", "palazzo", "park", "port", "range", "residence", "school", "shipyard", "station", "university", "villa",
        ], StringComparer.Ordinal);

    private static readonly Lazy<FrozenSet<string>> Cities = new(() => EmbeddedTable.Rows("places.tsv")
        .Where(row => row[2] == "city" && row[1] != "-").Select(row => PlainName.Of(row[0])).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenDictionary<string, string> Capitals = EmbeddedTable.Rows("countries.tsv")
        .SelectMany(row => EmbeddedTable.Values(row[4]), (row, capital) => (Capital: PlainName.Of(capital), Country: row[0]))
        .DistinctBy(c => c.Capital).ToFrozenDictionary(c => c.Capital, c => c.Country, StringComparer.Ordinal);

    /// <summary>Whether a place is a city by name, and no site.</summary>
    public static bool IsCity(string place)
    {
        string plain = PlainName.Of(place);
        return (Capitals.ContainsKey(plain) || Cities.Value.Contains(plain)) && !plain.Split(' ').Any(SiteWords.Contains);
    }

    /// <summary>Whether two places are two cities: not a site and a city, nor two names of one capital.</summary>
    public static bool AreTwo(string a, string b) => IsCity(a) && IsCity(b) && PlainName.Of(a) != PlainName.Of(b)
        && !(Capitals.TryGetValue(PlainName.Of(a), out string? first) && Capitals.TryGetValue(PlainName.Of(b), out string? second) && first == second);
}
