using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Tests.Articles;
using DiplomacyGraph.Worker.Tests.Commands;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

/// <summary>The same articles give the same graph, whatever the order, the size of batches and the number of writers.</summary>
public sealed class ClusterOrderTests : IDisposable
{
    private const int Rounds = 50;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fifty_orders_give_one_graph()
    {
        ArticleFacts[] articles = ClusterStories.Read();
        var random = new Random(2011);
        List<string> expected = await DumpAsync(0, store => store.SaveAsync(articles, TestContext.Current.CancellationToken));

        for (int round = 1; round <= Rounds; round++)
        {
            (await DumpAsync(round, store => ClusterStories.SaveShuffledAsync(store, articles, random))).Should().Equal(expected, "round {0} of the seed", round);
        }
    }

    [Fact]
    public async Task Four_writers_give_the_graph_of_one()
    {
        ArticleFacts[] articles = ClusterStories.Read();
        List<string> expected = await DumpAsync(0, store => store.SaveAsync(articles, TestContext.Current.CancellationToken));

        List<string> four = await DumpAsync(1, _ => Task.WhenAll(Enumerable.Range(0, 4).Select(writer =>
            ClusterStories.WithStoreAsync(
                o => o.SqlitePath = PathOf(1),
                store => ClusterStories.SaveShuffledAsync(store, [.. articles.Where((_, i) => i % 4 == writer)], new Random(writer))))));

        four.Should().Equal(expected);
    }

    [Fact]
    public async Task Forgetting_articles_leaves_the_graph_of_the_others()
    {
        ArticleFacts[] articles = ClusterStories.Read();
        ArticleFacts[] kept = [.. articles.Where((_, i) => i % 3 != 0)];
        List<string> expected = await DumpAsync(0, store => store.SaveAsync(kept, TestContext.Current.CancellationToken));

        List<string> left = await DumpAsync(1, async store =>
        {
            await store.SaveAsync(articles, TestContext.Current.CancellationToken);
            foreach (ArticleFacts gone in articles.Except(kept))
            {
                (await store.ForgetAsync(gone.Article.Id, TestContext.Current.CancellationToken)).Should().BeTrue();
            }
        });

        left.Should().Equal(expected);
    }

    private string PathOf(int number) => Path.Combine(_folder.Path, $"graph{number}.db");

    private async Task<List<string>> DumpAsync(int number, Func<IGraphStore, Task> fill)
    {
        await ClusterStories.WithStoreAsync(o => o.SqlitePath = PathOf(number), fill);
        return SqliteDump.Of(PathOf(number));
    }
}
