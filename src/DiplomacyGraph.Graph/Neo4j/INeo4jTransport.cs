namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>How statements reach a Neo4j server. Every failure is a <see cref="GraphStoreException"/>, whatever the protocol.</summary>
internal interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>
    /// Does work in one write transaction: all of it or nothing. A transient failure does the whole work again, and a connection lost during
    /// the commit may have committed: it must give the same graph when it is done twice.
    /// Over HTTP a transaction may last 60 seconds in all (measured on 5.26.30); then it fails for good, and less must be written at once.
    /// </summary>
    /// <returns>What the work returned in the try that was committed.</returns>
    public Task<T> WriteAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation);

    /// <summary>Asks one question. It sees everything this transport has written before, and may not write.</summary>
    public Task<Neo4jRows> ReadAsync(Neo4jStatement statement, CancellationToken cancellation);
}
