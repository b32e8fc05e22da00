using System.Globalization;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>An answer as it is shown: columns and rows.</summary>
internal sealed record Answer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    private static readonly HashSet<string> EvidenceColumns = new(StringComparer.Ordinal) { "article", "url", "published", "quote", "start", "end" };
    private static readonly HashSet<string> KeyColumns = new(StringComparer.Ordinal)
    {
        "meeting", "cooperation", "tenure", "fact", "personKey", "personKeys", "counterpartKey", "counterpartKeys", "speakerKey",
    };

    /// <summary>What a query gave.</summary>
    public static Answer Of(IReadOnlyList<string> columns, IEnumerable<QueryRow> rows) => new(columns, [.. rows.Select(r => r.Values)]);

    /// <summary>The answer without the article and the words behind each row. Rows that differ in nothing else become one.</summary>
    public Answer WithoutEvidence()
    {
        Answer plain = Only(c => !EvidenceColumns.Contains(c));
        return plain with { Rows = [.. plain.Rows.DistinctBy(row => string.Join('\u001F', row.Select(Text)))] };
    }

    /// <summary>
    /// What a person reads: without keys, unless they are asked for, and without columns that are empty in every row.
    /// </summary>
    public Answer ForReading(bool hasKeys = false)
    {
        HashSet<string> filled = [.. Columns.Index().Where(c => Rows.Any(r => Text(r[c.Index]).Length > 0)).Select(c => c.Item)];
        return Only(c => (hasKeys || !KeyColumns.Contains(c)) && filled.Contains(c));
    }

    /// <summary>The answer with, in a column of lists, how many they hold.</summary>
    public Answer Counted(string column)
    {
        int at = Columns.ToList().IndexOf(column);
        return at < 0 ? this : this with
        {
            Rows = [.. Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((v, i) => i == at && v is System.Collections.ICollection list ? list.Count : v)])],
        };
    }

    /// <summary>The value of a column in a row, as text; empty where there is no such column.</summary>
    public string this[IReadOnlyList<object?> row, string column] =>
        Columns.Index().Where(c => c.Item == column).Select(c => Text(row[c.Index])).FirstOrDefault("");

    /// <summary>A value as text; nothing for null, lists with commas.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        System.Collections.IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private Answer Only(Func<string, bool> isKept)
    {
        int[] kept = [.. Columns.Index().Where(c => isKept(c.Item)).Select(c => c.Index)];
        return new Answer([.. kept.Select(i => Columns[i])], [.. Rows.Select(row => (IReadOnlyList<object?>)[.. kept.Select(i => row[i])])]);
    }
}
