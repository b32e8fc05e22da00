using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Graph.Sqlite;

/// <summary>One SQLite file: one connection, opened at the first call, used by one caller at a time. Several processes may share the file.</summary>
internal sealed class SqliteDatabase(string path, TimeSpan busyTimeout) : IGraphDatabase
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _connection;

    /// <inheritdoc/>
    public string Address { get; } = Path.GetFullPath(path);

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(Func<IGraphTransaction, Task<T>> work, CancellationToken cancellation) =>
        RunAsync(async connection =>
        {
            // It begins as one that writes (BEGIN IMMEDIATE), so that what it reads cannot change before it writes.
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T done = await work(new SqliteWork(connection, transaction, cancellation)).ConfigureAwait(false);
            transaction.Commit();
            return done;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        RunAsync(connection => new SqliteWork(connection, null, cancellation).RunAsync(statement, parameters), cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _turn.Dispose();
    }

    private async Task<T> RunAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await work(_connection ??= Open()).ConfigureAwait(false);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Of(e, Address);
        }
        finally
        {
            _turn.Release();
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(busyTimeout.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            using SqliteCommand pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536";
            pragmas.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
