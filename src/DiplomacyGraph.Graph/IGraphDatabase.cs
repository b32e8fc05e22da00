namespace DiplomacyGraph.Graph;

/// <summary>A database that runs statement files: what differs between SQLite and Neo4j. Names carry their folder, <c>write/save-names</c>.</summary>
internal interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>Path or uri, without credentials.</summary>
    public string Address { get; }

    /// <summary>Runs statements in order in one transaction, each with those of the parameters that it uses.</summary>
    public Task WriteAsync(IReadOnlyList<string> statements, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation);

    /// <summary>Runs one statement that reads.</summary>
    public Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation);
}
