using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>Which of the articles given have to be written, and what becomes of each.</summary>
/// <param name="Outcomes">What becomes of each article, in the order given.</param>
/// <param name="Changed">The articles to write, the last of each id.</param>
internal sealed record SavePlan(IReadOnlyList<SaveOutcome> Outcomes, IReadOnlyList<ArticleFacts> Changed)
{
    /// <summary>Compares articles with what is stored.</summary>
    /// <param name="articles">In the order in which they are to be saved.</param>
    /// <param name="stored">Stamp of each stored article, by id.</param>
    public static SavePlan Of(IReadOnlyList<ArticleFacts> articles, IReadOnlyDictionary<string, string> stored)
    {
        var stamps = new Dictionary<string, string>(stored, StringComparer.Ordinal);
        var changed = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        var outcomes = new List<SaveOutcome>(articles.Count);
        foreach (ArticleFacts facts in articles)
        {
            string id = facts.Article.Id, stamp = ArticleStamp.Of(facts.Article, facts.ExtractorVersion);
            SaveOutcome outcome = !stamps.TryGetValue(id, out string? old) ? SaveOutcome.Added
                : old == stamp ? SaveOutcome.Unchanged : SaveOutcome.Replaced;
            outcomes.Add(outcome);
            if (outcome != SaveOutcome.Unchanged)
            {
                (stamps[id], changed[id]) = (stamp, facts);
            }
        }

        return new SavePlan(outcomes, [.. changed.Values]);
    }
}
