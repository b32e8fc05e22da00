namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>
/// B-cubed, as the reference scorer computes it. Precision: for each predicted mention the share of its predicted cluster that belongs to the
/// same gold cluster, on average. Recall: for each gold mention the share of its gold cluster that the prediction put with it, on average.
/// What was not predicted has recall 0, what is not in the gold precision 0.
/// </summary>
internal sealed record BCubed(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Compares two clusterings, each a cluster's name by mention. Nothing to find and nothing found is 1.</summary>
    public static BCubed Of<T>(IReadOnlyDictionary<T, string> gold, IReadOnlyDictionary<T, string> predicted) where T : notnull
    {
        if (gold.Count == 0 && predicted.Count == 0)
        {
            return new BCubed(1, 1);
        }

        Dictionary<string, HashSet<T>> ofGold = Members(gold), ofPredicted = Members(predicted);
        double Shared(T mention) => gold.TryGetValue(mention, out string? g) && predicted.TryGetValue(mention, out string? p)
            ? ofGold[g].Count(ofPredicted[p].Contains) : 0;
        return new BCubed(
            Mean(predicted.Select(p => Shared(p.Key) / ofPredicted[p.Value].Count)), Mean(gold.Select(g => Shared(g.Key) / ofGold[g.Value].Count)));
    }

    private static Dictionary<string, HashSet<T>> Members<T>(IReadOnlyDictionary<T, string> clusters) where T : notnull =>
        clusters.GroupBy(c => c.Value, c => c.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToHashSet(), StringComparer.Ordinal);

    private static double Mean(IEnumerable<double> shares) => shares.DefaultIfEmpty(0).Average();
}
