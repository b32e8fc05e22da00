namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>Finds the gold person or meeting for which mentions stand.</summary>
/// <param name="gold">Which one every mention belongs to.</param>
internal sealed class QuestionsKeys(GoldIdentity gold)
{
    private readonly Dictionary<GoldMention, string> _keys = gold.Persons.Concat(gold.Meetings).ToDictionary(p => p.Key, p => p.Value);

    /// <summary>The gold key for which most of the mentions stand; null where they are spread evenly, and for none.</summary>
    public string? MostOf(IEnumerable<GoldMention> mentions)
    {
        (string Key, int Count)[] counts = [.. mentions.Select(m => _keys.GetValueOrDefault(m)).OfType<string>()
            .CountBy(key => key).Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Value)];
        return counts.Length == 0 || (counts.Length > 1 && counts[0].Count == counts[1].Count) ? null : counts[0].Key;
    }
}
