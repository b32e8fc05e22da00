namespace DiplomacyGraph.Graph;

/// <summary>Statements that only read, each for itself: they wait for no writer, and what is written between two of them is seen by the second.</summary>
internal sealed class SingleReads(IGraphDatabase database, CancellationToken cancellation) : IGraphTransaction
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<QueryRow>> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters) =>
        database.ReadAsync(statement, parameters, cancellation);
}
