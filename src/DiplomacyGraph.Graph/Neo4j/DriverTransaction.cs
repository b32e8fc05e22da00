using Neo4j.Driver;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A transaction of the driver. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
internal sealed class DriverTransaction(IAsyncQueryRunner runner) : INeo4jTransaction
{
    /// <inheritdoc/>
    public async Task<Neo4jRows> RunAsync(Neo4jStatement statement, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var cursor = await runner.RunAsync(statement.Text, DriverValues.ToDriver(statement.Parameters)).ConfigureAwait(false);
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        var records = await cursor.ToListAsync(cancellation).ConfigureAwait(false);
        return new(columns, [.. records.Select(record => columns.Select(column => DriverValues.FromDriver(record[column])).ToArray())]);
    }
}
