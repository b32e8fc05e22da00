using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>What a batch of articles means for a store that knows some of them already.</summary>
/// <param name="Outcomes">What happens to each article, in order.</param>
/// <param name="Forget">Ids of stored articles whose facts make way.</param>
/// <param name="Write">Articles to write, each id once: of several versions in a batch the last.</param>
internal sealed record SavePlan(IReadOnlyList<SaveOutcome> Outcomes, IReadOnlyList<string> Forget, IReadOnlyList<ArticleFacts> Write)
{
    /// <summary>Plans a batch.</summary>
    /// <param name="articles">The batch, in order.</param>
    /// <param name="known">Version of each article already stored.</param>
    public static SavePlan Of(IReadOnlyList<ArticleFacts> articles, IReadOnlyDictionary<string, string> known)
    {
        var now = new Dictionary<string, string>(known, StringComparer.Ordinal);
        var write = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        var outcomes = new List<SaveOutcome>(articles.Count);
        foreach (ArticleFacts facts in articles)
        {
            string id = facts.Article.Id, version = FactRows.VersionOf(facts);
            SaveOutcome outcome = !now.TryGetValue(id, out string? stored) ? SaveOutcome.Added : stored == version ? SaveOutcome.Unchanged : SaveOutcome.Replaced;
            outcomes.Add(outcome);
            if (outcome != SaveOutcome.Unchanged)
            {
                (now[id], write[id]) = (version, facts);
            }
        }

        return new SavePlan(outcomes, [.. write.Keys.Where(known.ContainsKey)], [.. write.Values]);
    }
}
