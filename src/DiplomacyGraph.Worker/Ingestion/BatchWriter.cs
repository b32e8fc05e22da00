using DiplomacyGraph.Graph;
using Polly;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>What became of the articles of a batch.</summary>
/// <param name="Saved">Articles in the store, with what saving did.</param>
/// <param name="Failed">Articles that the store refuses, with its reason.</param>
internal sealed record WrittenBatch(IReadOnlyList<(ReadFacts Article, SaveOutcome Outcome)> Saved, IReadOnlyList<(ReadFacts Article, string Reason)> Failed);

/// <summary>Writes articles in order, many in one transaction. When the store refuses them they are split until the one at fault is alone.</summary>
internal sealed class BatchWriter(IGraphStore store, ResiliencePipeline outages)
{
    /// <summary>Writes a batch; waits while the store is away, as long as the pipeline for outages does.</summary>
    /// <exception cref="GraphStoreException">The store is away for too long, or refuses every single one of several articles.</exception>
    public async Task<WrittenBatch> WriteAsync(IReadOnlyList<ReadFacts> articles, CancellationToken cancellation)
    {
        List<(ReadFacts, SaveOutcome)> saved = [];
        List<(ReadFacts, GraphStoreException)> failed = [];
        await SaveAsync(articles, saved, failed, cancellation).ConfigureAwait(false);
        // A store that takes none of several articles is itself at fault: setting them all aside would hide that.
        return saved.Count == 0 && failed.Count > 1
            ? throw failed[^1].Item2
            : new WrittenBatch(saved, [.. failed.Select(f => (f.Item1, $"The store refused it: {f.Item2.Message}"))]);
    }

    private async Task SaveAsync(
        IReadOnlyList<ReadFacts> articles, List<(ReadFacts, SaveOutcome)> saved, List<(ReadFacts, GraphStoreException)> failed,
        CancellationToken cancellation)
    {
        if (articles.Count == 0)
        {
            return;
        }

        try
        {
            // A transaction that has begun is brought to its end: only the waiting between two tries can be cancelled.
            IReadOnlyList<SaveOutcome> outcomes = await outages.ExecuteAsync(
                async _ => await store.SaveAsync([.. articles.Select(a => a.Facts)], CancellationToken.None).ConfigureAwait(false),
                cancellation).ConfigureAwait(false);
            saved.AddRange(articles.Zip(outcomes));
        }
        catch (GraphStoreException e) when (!e.IsTransient && articles.Count == 1)
        {
            failed.Add((articles[0], e));
        }
        catch (GraphStoreException e) when (!e.IsTransient)
        {
            int half = articles.Count / 2;
            await SaveAsync([.. articles.Take(half)], saved, failed, cancellation).ConfigureAwait(false);
            await SaveAsync([.. articles.Skip(half)], saved, failed, cancellation).ConfigureAwait(false);
        }
    }
}
