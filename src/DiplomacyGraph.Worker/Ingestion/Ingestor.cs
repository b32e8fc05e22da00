using System.Threading.Channels;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>The way of articles into the store: read and extracted one batch ahead, written in order, what fails set aside.</summary>
internal sealed class Ingestor(BatchReader reader, BatchWriter writer, DeadLetters deadLetters, ILogger<Ingestor> logger)
{
    /// <summary>Takes in all items and gives what was done.</summary>
    /// <param name="items">What an <see cref="ArticleFolder"/> finds.</param>
    /// <param name="known">What the store holds already.</param>
    /// <param name="progress">Hears of each batch that is done: the sums so far and the file it ends in.</param>
    /// <param name="cancellation">Stops after the transaction in hand; what was done until then is in the store and in the result.</param>
    /// <exception cref="GraphStoreException">The store is away for too long.</exception>
    public async Task<IngestionTally> RunAsync(
        IEnumerable<ArticleItem> items, KnownArticles known, Action<IngestionTally, string> progress, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var batches = Channel.CreateBounded<Batch>(1);
        Task reading = Task.Run(() => ReadAsync(items, known, batches.Writer, stop.Token), CancellationToken.None);
        var tally = new IngestionTally();
        try
        {
            await foreach (Batch batch in batches.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                tally = await WriteAsync(batch, known, tally, cancellation).ConfigureAwait(false);
                progress(tally, batch.LastPath);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return tally;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return tally;
    }

    private async Task ReadAsync(IEnumerable<ArticleItem> items, KnownArticles known, ChannelWriter<Batch> batches, CancellationToken cancellation)
    {
        try
        {
            foreach (Batch batch in reader.Read(items, known, cancellation))
            {
                await batches.WriteAsync(batch, cancellation).ConfigureAwait(false);
            }

            batches.Complete();
        }
        catch (Exception e)
        {
            // Whatever stopped the reading is for the writing side to throw.
            batches.Complete(e);
        }
    }

    private async Task<IngestionTally> WriteAsync(Batch batch, KnownArticles known, IngestionTally tally, CancellationToken cancellation)
    {
        foreach (RejectedArticle item in batch.Rejected)
        {
            SetAside(item);
        }

        WrittenBatch written = await writer.WriteAsync(batch.Articles, cancellation).ConfigureAwait(false);
        foreach ((ReadFacts article, string reason) in written.Failed)
        {
            known.Forget(article.Item.Article);
            SetAside(article.Item.Reject(reason));
        }

        foreach ((ReadFacts article, SaveOutcome outcome) in written.Saved)
        {
            tally = tally.With(article.Facts, outcome);
            Log.ArticleSaved(logger, outcome, article.Facts.Article.Id, article.Item.Path, IngestionTally.FactsOf(article.Facts));
        }

        return tally with
        {
            Unchanged = tally.Unchanged + batch.Unchanged,
            PassedOver = tally.PassedOver + batch.PassedOver,
            Failed = tally.Failed + batch.Rejected.Count + written.Failed.Count,
        };
    }

    private void SetAside(RejectedArticle item) => Log.ItemSetAside(logger, item.Path, item.Line, deadLetters.SetAside(item), item.Reason);
}
