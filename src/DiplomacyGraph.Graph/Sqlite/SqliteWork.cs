using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Graph.Sqlite;

/// <summary>Runs statement files on a connection. SQLite answers at once, so nothing here waits.</summary>
/// <param name="connection">An open connection.</param>
/// <param name="transaction">Its open transaction; null for a single question.</param>
/// <param name="cancellation">Stops between two rows.</param>
internal sealed class SqliteWork(SqliteConnection connection, SqliteTransaction? transaction, CancellationToken cancellation) : IGraphTransaction
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<QueryRow>> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters)
    {
        cancellation.ThrowIfCancellationRequested();
        using SqliteCommand command = CommandOf(statement, parameters);
        using SqliteDataReader reader = command.ExecuteReader();
        IReadOnlyList<QueryRow> rows = Read(reader);
        while (reader.NextResult())
        {
            // A file may hold several statements: this runs the rest of them.
        }

        return Task.FromResult(rows);
    }

    private List<QueryRow> Read(SqliteDataReader reader)
    {
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<QueryRow>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(new QueryRow(columns, [.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]));
        }

        return rows;
    }

    private SqliteCommand CommandOf(string statement, IReadOnlyDictionary<string, object?> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Statements.Sql(statement);
        foreach ((string name, object? value) in Statements.Used(command.CommandText, parameters))
        {
            command.Parameters.AddWithValue("$" + name, SqliteValue.Bind(value));
        }

        return command;
    }
}
