using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>Reads the rows of the statements under <c>state</c>, the same from both stores.</summary>
internal static class StatusRow
{
    /// <summary>The status, from the row of <c>state/counts</c>.</summary>
    public static GraphStatus Read(string backend, string address, long version, QueryRow row)
    {
        long[] counts = [.. row.Values.Take(6).Select(v => (long)v!)];
        return new GraphStatus(
            backend, address, (int)version, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], DateOf(row.Values[6]), DateOf(row.Values[7]));
    }

    /// <summary>The stamp of each article, by id, from rows of id, hash and extractor.</summary>
    public static IReadOnlyDictionary<string, string> Stamps(IReadOnlyList<QueryRow> rows) =>
        rows.ToDictionary(r => (string)r.Values[0]!, r => ArticleStamp.Of((string)r.Values[1]!, (string)r.Values[2]!), StringComparer.Ordinal);

    private static PartialDate? DateOf(object? text) => text is string date ? PartialDate.Parse(date) : null;
}
