using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>Articles of a folder in a store, and what the keys of that store stand for in the gold.</summary>
internal sealed class QuestionsGraph
{
    private readonly Dictionary<string, string?> _gold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _goldArticles, _handles;
    private readonly Dictionary<string, List<GoldMention>> _mentions = new(StringComparer.Ordinal);

    private QuestionsGraph(IEnumerable<ClusterArticle> articles)
    {
        _goldArticles = articles.ToDictionary(a => a.Facts.Article.Id, a => a.Id, StringComparer.Ordinal);
        _handles = articles.SelectMany(a => a.GoldHandles, (a, h) => (Key: $"{a.Facts.Article.Id}/{h.Key}", h.Value))
            .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }

    /// <summary>Saves the articles, and finds for each person and meeting the gold one that most of its mentions stand for.</summary>
    public static async Task<QuestionsGraph> LoadAsync(
        IGraphStore store, IReadOnlyList<ClusterArticle> articles, QuestionsKeys keys, CancellationToken cancellation)
    {
        await store.CreateSchemaAsync(cancellation).ConfigureAwait(false);
        await store.SaveAsync([.. articles.Select(a => a.Facts)], cancellation).ConfigureAwait(false);
        var graph = new QuestionsGraph(articles);
        var queries = new DiplomacyQueries(store);
        foreach (ClusterArticle article in articles)
        {
            foreach (ToldFact fact in await queries.FactsOfAsync(article.Facts.Article.Id, cancellation: cancellation).ConfigureAwait(false))
            {
                graph.Add(article, fact);
            }
        }

        foreach ((string key, List<GoldMention> mentions) in graph._mentions)
        {
            graph._gold[key] = keys.MostOf(mentions);
        }

        return graph;
    }

    /// <summary>The gold key of a person or meeting of the store; a text that is no gold key where it stands for none.</summary>
    public string GoldOf(string key) => _gold.GetValueOrDefault(key) ?? $"?{key}";

    /// <summary>The gold id of an article of the store.</summary>
    public string GoldArticle(string id) => _goldArticles.GetValueOrDefault(id, $"?{id}");

    /// <summary>The gold handle of a meeting that an article of the store tells of.</summary>
    public string GoldHandle(string article, string handle) => _handles.GetValueOrDefault($"{article}/{handle}", $"?{handle}");

    /// <summary>The key in the store of a gold person or meeting: of those that stand for it the one with most mentions; a text that is no key where none does.</summary>
    public string KeyOf(string gold) => _gold.Where(p => p.Value == gold).OrderByDescending(p => _mentions[p.Key].Count).ThenBy(p => p.Key, StringComparer.Ordinal)
        .Select(p => p.Key).FirstOrDefault("?" + gold);

    /// <summary>The id in the store of a gold article.</summary>
    public string ArticleOf(string gold) => _goldArticles.Where(p => p.Value == gold).Select(p => p.Key).FirstOrDefault("?" + gold);

    private void Add(ClusterArticle article, ToldFact fact)
    {
        if (fact.What is "person" or "meeting" && article.GoldHandles.TryGetValue(fact.Mention, out string? handle))
        {
            if (!_mentions.TryGetValue(fact.Fact, out List<GoldMention>? mentions))
            {
                _mentions[fact.Fact] = mentions = [];
            }

            mentions.Add(new GoldMention(article.Id, handle));
        }
    }
}
