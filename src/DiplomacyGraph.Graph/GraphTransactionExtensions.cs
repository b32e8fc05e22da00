namespace DiplomacyGraph.Graph;

/// <summary>Several statements in one call.</summary>
internal static class GraphTransactionExtensions
{
    /// <summary>Runs statements in order, each with those of the parameters that it uses.</summary>
    /// <returns>How many ran.</returns>
    public static async Task<int> RunAllAsync(
        this IGraphTransaction transaction, IReadOnlyList<string> statements, IReadOnlyDictionary<string, object?> parameters)
    {
        foreach (string statement in statements)
        {
            await transaction.RunAsync(statement, parameters).ConfigureAwait(false);
        }

        return statements.Count;
    }
}
