namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>How right we are in one respect on one set that others annotated.</summary>
/// <param name="Set">Folder of the set.</param>
/// <param name="What">What was compared.</param>
/// <param name="Right">Found, and in the set.</param>
/// <param name="Invented">Found, but not in the set; null where the set lists only a part of what is true, so that it cannot tell.</param>
/// <param name="Missed">In the set, but not found.</param>
internal sealed record Measure(string Set, string What, int Right, int? Invented, int Missed)
{
    /// <summary>Share of what was found that is right; null where it cannot be told.</summary>
    public double? Precision => Invented is int invented && Right + invented > 0 ? (double)Right / (Right + invented) : null;

    /// <summary>Share of what is in the set that was found.</summary>
    public double? Recall => Right + Missed > 0 ? (double)Right / (Right + Missed) : null;

    /// <summary>Harmonic mean of the two; null without a precision.</summary>
    public double? F1 => Precision is double p && Recall is double r ? p + r > 0 ? 2 * p * r / (p + r) : 0 : null;

    /// <summary>Compares what was found with what is true, one pair of sets an item.</summary>
    /// <param name="set">Folder of the set.</param>
    /// <param name="what">What is compared.</param>
    /// <param name="items">For each document or sentence: gold and found.</param>
    /// <param name="recallOnly">Whether the set lists only a part of what is true.</param>
    public static Measure Of<T>(string set, string what, IEnumerable<(HashSet<T> Gold, HashSet<T> Found)> items, bool recallOnly = false)
    {
        int right = 0, invented = 0, missed = 0;
        foreach ((HashSet<T> gold, HashSet<T> found) in items)
        {
            int both = gold.Count(found.Contains);
            (right, invented, missed) = (right + both, invented + found.Count - both, missed + gold.Count - both);
        }

        return new Measure(set, what, right, recallOnly ? null : invented, missed);
    }

    /// <summary>Counts for how many items something holds.</summary>
    public static Measure Count(string set, string what, IEnumerable<bool> items)
    {
        int[] counts = [0, 0];
        foreach (bool item in items)
        {
            counts[item ? 1 : 0]++;
        }

        return new Measure(set, what, counts[1], null, counts[0]);
    }
}
