namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>An open write transaction on a Neo4j server. Its statements see each other.</summary>
internal interface INeo4jTransaction
{
    /// <summary>Runs a statement; the one before must have ended.</summary>
    /// <exception cref="GraphStoreException">The transaction has ended with it, and nothing of it is kept.</exception>
    public Task<Neo4jRows> RunAsync(Neo4jStatement statement, CancellationToken cancellation);
}
