using System.Globalization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Queries;
using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Graph.Sqlite;

/// <summary>The embedded store: one SQLite file, claims in tables, what they add up to in views.</summary>
internal sealed class SqliteGraphStore(string path) : IGraphStore
{
    private const int SchemaVersion = 1;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _connection;

    public Task CreateSchemaAsync(CancellationToken cancellation) => WithConnection(connection =>
    {
        Execute(connection, null, "PRAGMA journal_mode = WAL");
        long found = (long)Scalar(connection, "PRAGMA user_version")!;
        if (found > SchemaVersion)
        {
            throw new GraphStoreException($"{path} has schema version {found}; this program knows up to {SchemaVersion}. Use a newer version of the program, or another file.");
        }

        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute(connection, transaction, Statements.Sql("schema", "schema"));
        Execute(connection, transaction, $"PRAGMA user_version = {SchemaVersion}");
        transaction.Commit();
        return true;
    }, cancellation);

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WithConnection(connection =>
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            SavePlan plan = SavePlan.Of(articles, Known(connection, articles));
            Forget(connection, transaction, plan.Forget);
            Write(connection, transaction, FactRows.Of(plan.Write), cancellation);
            transaction.Commit();
            return plan.Outcomes;
        }, cancellation);
    }

    public Task<bool> ForgetAsync(string urlOrId, CancellationToken cancellation) => WithConnection(connection =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        var ids = Rows(connection, "SELECT id FROM article WHERE id = $key OR url = $key", new Dictionary<string, object?> { ["key"] = urlOrId }).Select(r => (string)r.Values[0]!).ToList();
        Forget(connection, transaction, ids);
        transaction.Commit();
        return ids.Count > 0;
    }, cancellation);

    public Task<IReadOnlyList<QueryRow>> QueryAsync(string name, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation)
    {
        QueryDescription description = QueryCatalogue.Find(name);
        IReadOnlyDictionary<string, object?> bound = description.Bind(parameters);
        return WithConnection<IReadOnlyList<QueryRow>>(connection => Rows(connection, Statements.Sql("queries", name), bound), cancellation);
    }

    public Task<IReadOnlyDictionary<string, string>> KnownHashesAsync(CancellationToken cancellation) => WithConnection<IReadOnlyDictionary<string, string>>(
        connection => Rows(connection, "SELECT id, content_hash || '/' || extractor_version FROM article", new Dictionary<string, object?>())
            .ToDictionary(r => (string)r.Values[0]!, r => (string)r.Values[1]!, StringComparer.Ordinal), cancellation);

    public Task<GraphStatus> StatusAsync(CancellationToken cancellation) => WithConnection(connection =>
    {
        QueryRow row = Rows(connection, Statements.Sql("queries", "status"), new Dictionary<string, object?>())[0];
        return StatusReader.Read($"SQLite {connection.ServerVersion}", Path.GetFullPath(path), (int)(long)Scalar(connection, "PRAGMA user_version")!, row);
    }, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync().ConfigureAwait(false);
        }

        _turn.Dispose();
    }

    private static Dictionary<string, string> Known(SqliteConnection connection, IReadOnlyList<ArticleFacts> articles)
    {
        string ids = System.Text.Json.JsonSerializer.Serialize(articles.Select(a => a.Article.Id));
        return Rows(connection, "SELECT id, content_hash || '/' || extractor_version FROM article WHERE id IN (SELECT value FROM json_each($ids))", new Dictionary<string, object?> { ["ids"] = ids })
            .ToDictionary(r => (string)r.Values[0]!, r => (string)r.Values[1]!, StringComparer.Ordinal);
    }

    private static void Forget(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            Execute(connection, transaction, Statements.Sql("write", "forget-articles"), new Dictionary<string, object?> { ["ids"] = System.Text.Json.JsonSerializer.Serialize(ids) });
        }
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, FactRows rows, CancellationToken cancellation)
    {
        foreach ((string statement, List<Dictionary<string, object?>> table) in rows.ByStatement())
        {
            cancellation.ThrowIfCancellationRequested();
            using SqliteCommand command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, Statements.Sql("write", statement));
            foreach (Dictionary<string, object?> row in table)
            {
                Bind(command, row);
                command.ExecuteNonQuery();
            }
        }
    }

    private async Task<T> WithConnection<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return work(_connection ??= Open());
        }
        catch (SqliteException error)
        {
            bool busy = error.SqliteErrorCode is 5 or 6;
            string help = busy ? "another process is writing to it; try again" : error.SqliteErrorCode switch { 26 => "it is no SQLite file", 14 => "it cannot be opened; check the folder and its rights", 8 => "it is read-only", 13 => "the disk is full", _ => error.Message };
            throw new GraphStoreException($"{path}: {help}.", busy, error.SqliteErrorCode.ToString(CultureInfo.InvariantCulture), error);
        }
        finally
        {
            _turn.Release();
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, null, "PRAGMA synchronous = NORMAL");

        // SQLite's own lower() knows ASCII alone; Neo4j's toLower() knows all letters.
        connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        return connection;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string text, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        using SqliteCommand command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, text);
        Bind(command, parameters ?? new Dictionary<string, object?>());
        command.ExecuteNonQuery();
    }

    private static object? Scalar(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private static List<QueryRow> Rows(SqliteConnection connection, string text, IReadOnlyDictionary<string, object?> parameters)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        Bind(command, parameters);
        using SqliteDataReader reader = command.ExecuteReader();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<QueryRow>();
        while (reader.Read())
        {
            rows.Add(new QueryRow(columns, [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]));
        }

        return rows;
    }

    private static void Bind(SqliteCommand command, IReadOnlyDictionary<string, object?> parameters)
    {
        foreach ((string name, object? value) in parameters)
        {
            object bound = value switch { null => DBNull.Value, IEnumerable<string> list => System.Text.Json.JsonSerializer.Serialize(list), _ => value };
            int at = command.Parameters.IndexOf("$" + name);
            if (at < 0)
            {
                command.Parameters.AddWithValue("$" + name, bound);
            }
            else
            {
                command.Parameters[at].Value = bound;
            }
        }
    }
}
