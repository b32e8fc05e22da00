using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace DiplomacyGraph.Worker;

/// <summary>
/// Watches a folder and takes in what arrives, once it is complete. The files stay where they are: what is done is known from the store,
/// so a restart, also after a crash, goes on where the store stands.
/// </summary>
internal sealed class IngestionWorker(
    IGraphStore store, Ingestor ingestor, IOptions<WorkerOptions> options, TimeProvider time, ILogger<IngestionWorker> logger) : BackgroundService
{
    private readonly WorkerOptions _options = options.Value;
    private readonly SettledFiles _files = new(options.Value.SettleTime, time);
    private int _saved, _failed;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Directory.CreateDirectory(_options.Folder);
            KnownArticles known = await OpenStoreAsync(stoppingToken).ConfigureAwait(false);
            using var hints = new FolderHints(_options.Folder);
            while (!stoppingToken.IsCancellationRequested)
            {
                await LookAsync(known, stoppingToken).ConfigureAwait(false);
                TimeSpan wait = _files.AreWaiting && _options.SettleTime < _options.PollInterval ? _options.SettleTime : _options.PollInterval;
                await hints.WaitAsync(wait, time, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop while it waited: that is the usual end.
        }

        Log.Stopped(logger, _saved, _failed);
    }

    private async Task<KnownArticles> OpenStoreAsync(CancellationToken cancellation)
    {
        ResiliencePipeline outages = Outages.Pipeline(patience: null, time, logger);
        return await outages.ExecuteAsync(async token =>
        {
            await store.CreateSchemaAsync(token).ConfigureAwait(false);
            GraphStatus status = await store.StatusAsync(token).ConfigureAwait(false);
            var known = new KnownArticles(await store.KnownHashesAsync(token).ConfigureAwait(false));
            Log.Ready(logger, Path.GetFullPath(_options.Folder), _options.PollInterval, status.Backend, status.Address, status.Articles);
            return known;
        }, cancellation).ConfigureAwait(false);
    }

    private async Task LookAsync(KnownArticles known, CancellationToken cancellation)
    {
        IReadOnlyList<FoundFile> arrived = _files.Look(new FileWalk().Walk([_options.Folder]));
        if (arrived.Count == 0)
        {
            return;
        }

        IngestionTally done = await ingestor.RunAsync(new ArticleFolder().Read(arrived), known, static (_, _) => { }, cancellation).ConfigureAwait(false);
        _saved += done.Added + done.Replaced;
        _failed += done.Failed;
    }
}
