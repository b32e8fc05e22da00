namespace DiplomacyGraph.Graph;

/// <summary>An open write transaction. Its statements run one after the other and see each other.</summary>
internal interface IGraphTransaction
{
    /// <summary>Runs a statement with those of the parameters that it uses, and gives its rows; none where it returns nothing.</summary>
    public Task<IReadOnlyList<QueryRow>> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters);
}
