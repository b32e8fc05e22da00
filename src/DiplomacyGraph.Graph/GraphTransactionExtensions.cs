namespace DiplomacyGraph.Graph;

/// <summary>Several statements in one call.</summary>
internal static class GraphTransactionExtensions
{
    /// <summary>Runs statements in order, each with those of the parameters that it uses. One that only saves rows is left out where there are none.</summary>
    /// <returns>How many ran.</returns>
    public static async Task<int> RunAllAsync(
        this IGraphTransaction transaction, IReadOnlyList<string> statements, IReadOnlyDictionary<string, object?> parameters)
    {
        int count = 0;
        foreach (string statement in statements.Where(s => !SavesNothing(s, parameters)))
        {
            await transaction.RunAsync(statement, parameters).ConfigureAwait(false);
            count++;
        }

        return count;
    }

    private static bool SavesNothing(string statement, IReadOnlyDictionary<string, object?> parameters) =>
        (statement.StartsWith("write/save-", StringComparison.Ordinal) || statement.StartsWith("write/forget-", StringComparison.Ordinal))
        && Statements.Used(Statements.Cypher(statement), parameters).All(p => p.Value is System.Collections.ICollection { Count: 0 });
}
