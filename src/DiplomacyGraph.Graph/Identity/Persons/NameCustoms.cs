namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>By which words of a name people are called, country by country.</summary>
internal static class NameCustoms
{
    private static readonly HashSet<string> FamilyFirst = ["CN", "TW", "HK", "KR", "KP", "JP", "VN", "KH", "SG", "HU", "MN"];

    // Where people are called by the name that stands first, or by any.
    private static readonly HashSet<string> GivenNames = ["TH", "ET", "ER", "IS", "MM", "ID", "MY", "SS", "LA", "MN", "BT", "PK", "AF", "SO", "IN", "LK"];

    // Where the first of two surnames is used alone.
    private static readonly HashSet<string> TwoSurnames =
        ["ES", "MX", "CL", "PE", "AR", "CO", "VE", "EC", "BO", "PY", "UY", "CU", "DO", "GT", "HN", "SV", "NI", "CR", "PA", "PH"];

    /// <summary>Whether the family name may stand first.</summary>
    public static bool MayTurn(IEnumerable<string> countries) => countries.Any(FamilyFirst.Contains);

    /// <summary>Whether one word of a name may stand for the whole name.</summary>
    /// <param name="country">Code of the country.</param>
    /// <param name="index">Place of the word in the name.</param>
    /// <param name="count">Words of the name.</param>
    public static bool MayStandAlone(string country, int index, int count) =>
        index == count - 1 || (index == 0 && FamilyFirst.Contains(country)) || GivenNames.Contains(country) || (index == count - 2 && TwoSurnames.Contains(country));
}
