using DiplomacyGraph.Graph.Sqlite;
using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Graph.Tests.Sqlite;

/// <summary>A SQLite file of its own in the temporary folder, and a look into it without the code under test.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacy-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "graph.db");

    public SqliteDatabase Open() => new(Path, TimeSpan.FromSeconds(10));

    /// <summary>Every row of every table, as sorted lines.</summary>
    public IReadOnlyList<string> Dump()
    {
        using SqliteConnection connection = Connect();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(r => r.Trim('|')).ToList();
        return [.. tables.SelectMany(t => Rows(connection, $"SELECT * FROM {t}").Select(r => t + r)).Order(StringComparer.Ordinal)];
    }

    public void Execute(string sql)
    {
        using SqliteConnection connection = Connect();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add("|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "-" : reader.GetValue(i).ToString())));
        }

        return rows;
    }
}
