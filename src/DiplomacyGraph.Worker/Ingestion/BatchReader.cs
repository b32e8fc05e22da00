using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Reads items in order, and their facts on all cores; what comes out is in the order of what went in.</summary>
internal sealed class BatchReader(IFactReader facts, int batchSize)
{
    /// <summary>The items in batches, each read when it is asked for.</summary>
    /// <param name="items">What an <see cref="ArticleFolder"/> finds.</param>
    /// <param name="known">What need not be read again.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    public IEnumerable<Batch> Read(IEnumerable<ArticleItem> items, KnownArticles known, CancellationToken cancellation) =>
        items.Chunk(batchSize).Select(chunk => BatchOf(chunk, known, cancellation));

    private Batch BatchOf(ArticleItem[] items, KnownArticles known, CancellationToken cancellation)
    {
        ReadArticle[] fresh = [.. items.OfType<ReadArticle>().Where(item => !known.Notice(item.Article, facts.VersionFor(item)))];
        object[] results = [.. fresh.AsParallel().AsOrdered().WithCancellation(cancellation).Select(ReadOne)];
        RejectedArticle[] broken = [.. results.OfType<RejectedArticle>()];
        return new Batch(
            [.. results.OfType<ReadFacts>()], [.. items.OfType<RejectedArticle>(), .. broken],
            items.OfType<ReadArticle>().Count() - fresh.Length, items.OfType<PassedOver>().Count(), items[^1].Path);
    }

    private object ReadOne(ReadArticle item)
    {
        try
        {
            return new ReadFacts(item, facts.Read(item));
        }
        catch (ArticleException e)
        {
            return item.Reject(e.Message);
        }
    }
}
