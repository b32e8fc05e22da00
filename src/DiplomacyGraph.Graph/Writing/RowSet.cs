namespace DiplomacyGraph.Graph.Writing;

/// <summary>Rows in the order in which they came, none of a key twice.</summary>
internal sealed class RowSet
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly List<object?> _rows = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<object?> Rows => _rows;

    /// <summary>Adds a row, unless one of the same key is there.</summary>
    public void Add(string key, object row)
    {
        if (_keys.Add(key))
        {
            _rows.Add(row);
        }
    }
}
