namespace DiplomacyGraph.Graph;

/// <summary>A database that runs statement files: what differs between SQLite and Neo4j. Names carry their folder, <c>write/save-names</c>.</summary>
internal interface IGraphDatabase : IAsyncDisposable
{
    /// <summary>Path or uri, without credentials.</summary>
    public string Address { get; }

    /// <summary>Does work in one transaction: all of it or nothing. The work may be done again as a whole, and must then give the same graph.</summary>
    /// <returns>What the work returned in the try that was committed.</returns>
    public Task<T> WriteAsync<T>(Func<IGraphTransaction, Task<T>> work, CancellationToken cancellation);

    /// <summary>Runs one statement that reads.</summary>
    public Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation);
}
