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
    public Task WriteAsync(IReadOnlyList<string> statements, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        RunAsync(connection =>
        {
            // Lists become JSON once, not once a statement.
            var bound = parameters.ToDictionary(p => p.Key, p => SqliteValue.Bind(p.Value), StringComparer.Ordinal);
            using SqliteTransaction transaction = connection.BeginTransaction();
            foreach (string statement in statements)
            {
                cancellation.ThrowIfCancellationRequested();
                using SqliteCommand command = CommandOf(connection, statement, bound);
                command.Transaction = transaction;
                command.ExecuteNonQuery();
            }

            transaction.Commit();
            return true;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueryRow>> ReadAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        RunAsync<IReadOnlyList<QueryRow>>(connection =>
        {
            using SqliteCommand command = CommandOf(connection, statement, parameters.ToDictionary(p => p.Key, p => SqliteValue.Bind(p.Value), StringComparer.Ordinal));
            using SqliteDataReader reader = command.ExecuteReader();
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            var rows = new List<QueryRow>();
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                rows.Add(new QueryRow(columns, [.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]));
            }

            return rows;
        }, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _turn.Dispose();
    }

    private static SqliteCommand CommandOf(SqliteConnection connection, string statement, Dictionary<string, object> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = Statements.Sql(statement);
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.AddWithValue("$" + name, value);
        }

        return command;
    }

    private async Task<T> RunAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return work(_connection ??= Open());
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
