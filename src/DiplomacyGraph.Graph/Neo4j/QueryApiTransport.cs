using Microsoft.Extensions.Logging;
using Polly;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Reaches Neo4j 5.26 and later through its HTTP Query API, version 2, with no package but the framework's.</summary>
internal sealed class QueryApiTransport : INeo4jTransport
{
    /// <summary>A roll back is a courtesy to others who wait for the same locks; it must not hold up the failure that led to it.</summary>
    private static readonly TimeSpan RollbackLimit = TimeSpan.FromSeconds(5);

    private readonly QueryApiClient _client;
    private readonly ServerCheck _check;
    private readonly Bookmarks _bookmarks = new();

    /// <summary>
    /// One transaction at a time: its statements are requests of their own, and a small server has as few threads as processors, so that
    /// requests waiting for a lock would keep out the commit that frees it.
    /// </summary>
    private readonly SemaphoreSlim _oneTransaction = new(1);
    private readonly ResiliencePipeline _retry;
    private readonly ILogger _logger;

    /// <summary>Opens nothing yet: the first statement connects.</summary>
    public QueryApiTransport(Neo4jEndpoint server, HttpMessageHandler handler, ResiliencePipeline retry, TimeProvider clock, ILogger logger)
    {
        (_retry, _logger) = (retry, logger);
        _client = new(server, handler, clock);
        _check = new(_client, server, logger);
    }

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        AttemptAsync(token => WriteInTurnAsync(work, token), cancellation);

    /// <inheritdoc/>
    public Task<Neo4jRows> ReadAsync(Neo4jStatement statement, CancellationToken cancellation) =>
        AttemptAsync(token => AskAsync(statement, token), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _check.Dispose();
        _oneTransaction.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> unit, CancellationToken cancellation) =>
        await _retry.ExecuteAsync(
            async token =>
            {
                await _check.EnsureAsync(token).ConfigureAwait(false);
                try
                {
                    return await unit(token).ConfigureAwait(false);
                }
                catch (GraphStoreException e) when (e.Code == Neo4jErrors.InvalidBookmark)
                {
                    // The server's data was restored or wiped under us: what we wrote before is not to be waited for.
                    _bookmarks.Clear();
                    throw;
                }
            },
            cancellation).ConfigureAwait(false);

    private async Task<Neo4jRows> AskAsync(Neo4jStatement statement, CancellationToken cancellation)
    {
        var seen = _bookmarks.Current;
        var answer = await _client.PostAsync("", QueryApiRequest.Write(statement, "Read", seen), null, cancellation).ConfigureAwait(false);
        _bookmarks.Advance(seen, answer.Body.Bookmarks);
        return answer.Body.Rows;
    }

    private async Task<T> WriteInTurnAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        await _oneTransaction.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await TransactAsync(work, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _oneTransaction.Release();
        }
    }

    /// <summary>The transaction is opened empty, so that its id is known, and it can be rolled back, before anything runs in it.</summary>
    private async Task<T> TransactAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var seen = _bookmarks.Current;
        var opened = await _client.PostAsync("/tx", QueryApiRequest.Write(null, "Write", seen), null, cancellation).ConfigureAwait(false);
        var path = "/tx/" + opened.Body.Transaction;
        try
        {
            var done = await work(new QueryApiTransaction(_client, path, opened.Affinity), cancellation).ConfigureAwait(false);
            var ended = await _client.PostAsync(path + "/commit", QueryApiRequest.Write(null), opened.Affinity, cancellation).ConfigureAwait(false);
            _bookmarks.Advance(seen, ended.Body.Bookmarks);
            return done;
        }
        catch
        {
            await RollBackAsync(path, opened.Affinity).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Never throws: an error has ended the transaction already, and what cannot be ended now expires on the server.</summary>
    private async Task RollBackAsync(string path, string? affinity)
    {
        using var limit = new CancellationTokenSource(RollbackLimit);
        try
        {
            await _client.DeleteAsync(path, affinity, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is GraphStoreException or OperationCanceledException)
        {
            Neo4jLog.NotRolledBack(_logger, (e as GraphStoreException)?.Code ?? Neo4jErrors.TimedOut);
        }
    }
}
