namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A Neo4j database behind a transport.</summary>
internal sealed class Neo4jGraphDatabase(INeo4jTransport transport, string address) : IGraphDatabase
{
    /// <inheritdoc/>
    public string Address => address;

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<IGraphTransaction, Task<T>> work, CancellationToken cancellation) =>
        transport.WriteAsync((transaction, token) => work(new Open(transaction, token)), cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        RowsOf(await transport.ReadAsync(StatementOf(statement, parameters), cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();

    private static QueryRow[] RowsOf(Neo4jRows answer) => [.. answer.Rows.Select(values => new QueryRow(answer.Columns, values))];

    /// <summary>Only what the text uses is sent: the rows of a batch are large.</summary>
    private static Neo4jStatement StatementOf(string name, IReadOnlyDictionary<string, object?> parameters)
    {
        string text = Statements.Cypher(name);
        return new Neo4jStatement(text, Statements.Used(text, parameters).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }

    private sealed class Open(INeo4jTransaction transaction, CancellationToken cancellation) : IGraphTransaction
    {
        // As the graph grows the server would plan each statement anew again and again, which costs more than to run it. What runs
        // in a transaction looks nodes up by key, or says by a hint where to begin: its first plan stays good.
        private const string KeepPlan = "CYPHER replan=skip\n";

        public async Task<IReadOnlyList<QueryRow>> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters)
        {
            Neo4jStatement plain = StatementOf(statement, parameters);
            return RowsOf(await transaction.RunAsync(plain with { Text = KeepPlan + plain.Text }, cancellation).ConfigureAwait(false));
        }
    }
}
