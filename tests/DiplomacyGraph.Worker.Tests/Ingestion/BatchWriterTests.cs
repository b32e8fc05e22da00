using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

public sealed class BatchWriterTests : IAsyncDisposable
{
    private readonly MemoryStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_batch_is_one_transaction_in_the_order_read()
    {
        WrittenBatch written = await WriteAsync("a", "b", "c");

        _store.Transactions.Should().Equal(3);
        _store.Saved.Should().Equal("a", "b", "c");
        written.Saved.Select(s => s.Outcome).Should().AllBeEquivalentTo(SaveOutcome.Added);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("c")]
    [InlineData("e")]
    [InlineData("a", "e")]
    [InlineData("b", "c", "d")]
    public async Task A_refused_batch_is_split_until_the_articles_at_fault_are_alone(params string[] refused)
    {
        _store.Refused.UnionWith(refused);

        WrittenBatch written = await WriteAsync("a", "b", "c", "d", "e");

        written.Failed.Select(f => f.Article.Item.Article.Title).Should().Equal(refused);
        written.Failed[0].Reason.Should().Contain("too long");
        _store.Saved.Should().Equal(((string[])["a", "b", "c", "d", "e"]).Except(refused));
    }

    [Fact]
    public async Task A_store_that_takes_none_of_several_articles_is_at_fault_itself()
    {
        _store.Refused.UnionWith(["a", "b", "c"]);

        Func<Task> write = () => WriteAsync("a", "b", "c");

        (await write.Should().ThrowAsync<GraphStoreException>()).Which.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task A_single_article_that_is_refused_is_set_aside()
    {
        _store.Refused.Add("a");

        (await WriteAsync("a")).Failed.Should().ContainSingle();
    }

    [Fact]
    public async Task While_the_store_is_away_the_writer_waits()
    {
        _store.Outages = 1;

        await WriteAsync(Outages.Pipeline(TimeSpan.FromMinutes(1), TimeProvider.System, NullLogger.Instance), "a");

        _store.Saved.Should().Equal("a");
    }

    [Fact]
    public async Task It_does_not_wait_longer_than_it_should()
    {
        _store.Outages = int.MaxValue;

        Func<Task> write = () => WriteAsync(Outages.Pipeline(TimeSpan.Zero, TimeProvider.System, NullLogger.Instance), "a");

        (await write.Should().ThrowAsync<GraphStoreException>()).Which.IsTransient.Should().BeTrue();
    }

    private Task<WrittenBatch> WriteAsync(params string[] titles) => WriteAsync(ResiliencePipeline.Empty, titles);

    private Task<WrittenBatch> WriteAsync(ResiliencePipeline outages, params string[] titles) =>
        new BatchWriter(_store, outages).WriteAsync([.. titles.Select(Facts)], TestContext.Current.CancellationToken);

    private static ReadFacts Facts(string title)
    {
        var article = Article.Create($"{title}\n\nText.", title);
        return new ReadFacts(new ReadArticle($"{title}.txt", null, article), new ArticleFacts(article, "1", [], [], []));
    }
}
