namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A Neo4j database behind a transport.</summary>
internal sealed class Neo4jGraphDatabase(INeo4jTransport transport, string address) : IGraphDatabase
{
    /// <inheritdoc/>
    public string Address => address;

    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<string> statements, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        transport.WriteAsync([.. statements.Select(s => StatementOf(s, parameters))], cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation)
    {
        Neo4jRows answer = await transport.ReadAsync(StatementOf(statement, parameters), cancellation).ConfigureAwait(false);
        return [.. answer.Rows.Select(values => new QueryRow(answer.Columns, values))];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();

    /// <summary>Only what the text uses is sent: the rows of a batch are large.</summary>
    private static Neo4jStatement StatementOf(string name, IReadOnlyDictionary<string, object?> parameters)
    {
        string text = Statements.Cypher(name);
        var used = parameters.Where(p => text.Contains("$" + p.Key, StringComparison.Ordinal)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        return new Neo4jStatement(text, used);
    }
}
