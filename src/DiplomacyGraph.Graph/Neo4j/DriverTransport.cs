using Neo4j.Driver;
using Polly;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Reaches Neo4j over Bolt through its own driver. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
internal sealed class DriverTransport(Neo4jEndpoint server, ResiliencePipeline retry, ILogger logger) : INeo4jTransport
{
    private readonly IDriver _driver = GraphDatabase.Driver(
        // The pipeline tries again; the driver's own last word is one more try.
        server.Address, AuthTokens.Basic(server.User, server.Password), config => config.WithMaxTransactionRetryTime(TimeSpan.Zero));

    private volatile IBookmarkManager _bookmarks = NewBookmarks();
    private volatile bool _checked;

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        AttemptAsync((session, token) => session.ExecuteWriteAsync(runner => work(new DriverTransaction(runner), token), SetTimeout), cancellation);

    /// <inheritdoc/>
    public Task<Neo4jRows> ReadAsync(Neo4jStatement statement, CancellationToken cancellation) =>
        AttemptAsync((session, token) => session.ExecuteReadAsync(runner => new DriverTransaction(runner).RunAsync(statement, token), SetTimeout), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static IBookmarkManager NewBookmarks() => GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    private void SetTimeout(TransactionConfigBuilder transaction) => transaction.WithTimeout(server.Timeout);

    /// <summary>The driver takes no cancellation: the caller stops waiting at once, and the work ends, rolled back, before its next statement.</summary>
    private async Task<T> AttemptAsync<T>(Func<IAsyncSession, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        await retry.ExecuteAsync(
            async token => await InSessionAsync(work, token).WaitAsync(token).ConfigureAwait(false), cancellation).ConfigureAwait(false);

    private async Task<T> InSessionAsync<T>(Func<IAsyncSession, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            await CheckAsync().ConfigureAwait(false);
            var session = _driver.AsyncSession(config => config.WithDatabase(server.Database).WithBookmarkManager(_bookmarks));
            await using (session.ConfigureAwait(false))
            {
                return await work(session, cancellation).ConfigureAwait(false);
            }
        }
        catch (Neo4jException e)
        {
            throw Failure(Last(e));
        }
    }

    private async Task CheckAsync()
    {
        if (!_checked)
        {
            var info = await _driver.GetServerInfoAsync().ConfigureAwait(false);
            var version = info.Agent.Replace("Neo4j/", "", StringComparison.Ordinal);
            ServerVersion.Require(version, server);
            Neo4jLog.Connected(logger, version, "over Bolt", server);
            _checked = true;
        }
    }

    /// <summary>After its own tries the driver wraps what failed, the last try at the end.</summary>
    private static Neo4jException Last(Neo4jException error) =>
        error.InnerException is AggregateException { InnerExceptions: [.., Neo4jException last] } ? last : error;

    /// <summary>The driver's exception is no cause of ours where the server spoke, for its message may hold a parameter's value.</summary>
    private GraphStoreException Failure(Neo4jException error)
    {
        if (error.Code == Neo4jErrors.InvalidBookmark)
        {
            _bookmarks = NewBookmarks();
        }

        return error.Code is { Length: > 0 } code
            ? Neo4jErrors.From(code, error.Message, server)
            : new($"Neo4j at {server} cannot be reached over Bolt: check that it runs, and NEO4J_URI.", error.IsRetriable, Neo4jErrors.Unreachable, error);
    }
}
