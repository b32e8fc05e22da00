namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>How statements reach a Neo4j server. Every failure is a <see cref="GraphStoreException"/>, whatever the protocol.</summary>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>
    /// Runs all statements, in order, in one write transaction: all of them or none. A transient failure runs the whole unit again,
    /// and a connection lost during the commit may have committed: the statements must give the same graph when they run twice.
    /// Over HTTP a transaction of several statements may last 60 seconds in all (measured on 5.26.30); then it fails for good, and less must be written at once.
    /// </summary>
    public Task<IReadOnlyList<Neo4jRows>> WriteAsync(IReadOnlyList<Neo4jStatement> statements, CancellationToken cancellation);

    /// <summary>Asks one question. It sees everything this transport has written before, and may not write.</summary>
    public Task<Neo4jRows> ReadAsync(Neo4jStatement statement, CancellationToken cancellation);
}
