namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Pairs gold with predicted entries one to one, the best pair first.</summary>
internal static class GreedyPairs
{
    /// <summary>For each gold index the predicted index it is paired with.</summary>
    /// <param name="gold">Number of gold entries.</param>
    /// <param name="predicted">Number of predicted entries.</param>
    /// <param name="likeness">How good a pair is, greater is better; null where the two are no pair. Ties go to document order.</param>
    public static Dictionary<int, int> Match<TLikeness>(int gold, int predicted, Func<int, int, TLikeness?> likeness) where TLikeness : struct
    {
        var pairs = from g in Enumerable.Range(0, gold)
                    from p in Enumerable.Range(0, predicted)
                    let like = likeness(g, p)
                    where like is not null
                    orderby like.Value descending, g, p
                    select (g, p);
        Dictionary<int, int> matched = [];
        HashSet<int> used = [];
        foreach ((int g, int p) in pairs)
        {
            if (!matched.ContainsKey(g) && used.Add(p))
            {
                matched[g] = p;
            }
        }

        return matched;
    }
}
