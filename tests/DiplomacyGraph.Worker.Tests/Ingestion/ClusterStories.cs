using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using DiplomacyGraph.Worker.Tests.Articles;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

/// <summary>The articles that tell the same stories from several sides, with the facts that annotators found in them.</summary>
internal static class ClusterStories
{
    /// <summary>The facts of all articles; skips the test where the corpus is not at hand.</summary>
    public static ArticleFacts[] Read()
    {
        string? folder = CorpusFiles.Folder is string corpus ? Path.Combine(corpus, "clusters") : null;
        Assert.SkipWhen(folder is null || !Directory.Exists(folder), "There is no corpus beside the checkout.");
        var reader = new AnnotatedFacts(FactExtractor.CreateDefault());
        return [.. new ArticleFolder().Read(Directory.GetFiles(folder!, "c*.txt").Order(StringComparer.Ordinal)).OfType<ReadArticle>().Select(reader.Read)];
    }

    /// <summary>Runs work on a store of its own connection, its schema made.</summary>
    public static async Task WithStoreAsync(Action<GraphStoreOptions> configure, Func<IGraphStore, Task> work)
    {
        await using ServiceProvider services = new ServiceCollection().AddDiplomacyGraph(configure).BuildServiceProvider();
        IGraphStore store = services.GetRequiredService<IGraphStore>();
        await store.CreateSchemaAsync(TestContext.Current.CancellationToken);
        await work(store);
    }

    /// <summary>Saves articles in a drawn order and in batches of drawn sizes.</summary>
    public static async Task SaveShuffledAsync(IGraphStore store, ArticleFacts[] articles, Random random)
    {
        ArticleFacts[] shuffled = [.. articles];
        random.Shuffle(shuffled);
        for (int start = 0; start < shuffled.Length;)
        {
            int size = Math.Min(random.Next(1, 25), shuffled.Length - start);
            await store.SaveAsync(shuffled[start..(start + size)], TestContext.Current.CancellationToken);
            start += size;
        }
    }
}
