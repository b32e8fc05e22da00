using System.Text.Json;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>Columns that hold a list. Neo4j gives lists as they are; SQLite has none and gives them as JSON text.</summary>
internal static class ListColumns
{
    /// <summary>The rows with a list of texts, empty rather than null, in each list column.</summary>
    public static IReadOnlyList<QueryRow> Read(QueryDescription query, IReadOnlyList<QueryRow> rows)
    {
        bool[] isList = [.. query.Columns.Select(query.ListColumns.Contains)];
        return query.ListColumns.Count == 0 ? rows
            : [.. rows.Select(row => row with { Values = [.. row.Values.Select((value, i) => isList[i] ? ListOf(value) : value)] })];
    }

    private static string[] ListOf(object? value) => value switch
    {
        null => [],
        string json => JsonSerializer.Deserialize<string[]>(json) ?? [],
        System.Collections.IEnumerable list => list.Cast<string>().ToArray(),
        _ => throw new GraphStoreException($"Expected a list in the answer, found \"{value}\": the graph was written by another program."),
    };
}
