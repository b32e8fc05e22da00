namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A transaction of the Query API: a path under which statements run until it is committed or rolled back.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="path">Path of the transaction.</param>
/// <param name="affinity">The member of a cluster that holds it; null where the server names none.</param>
internal sealed class QueryApiTransaction(QueryApiClient client, string path, string? affinity) : INeo4jTransaction
{
    /// <inheritdoc/>
    public async Task<Neo4jRows> RunAsync(Neo4jStatement statement, CancellationToken cancellation) =>
        (await client.PostAsync(path, QueryApiRequest.Write(statement), affinity, cancellation).ConfigureAwait(false)).Body.Rows;
}
