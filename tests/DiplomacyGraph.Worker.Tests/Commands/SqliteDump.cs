using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>All that a SQLite file holds, as sorted lines, so that two files can be compared.</summary>
internal static class SqliteDump
{
    public static List<string> Of(string path)
    {
        using SqliteConnection connection = Open(path);
        List<string> tables = Read(connection, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name");
        return [.. tables.SelectMany(t => Read(connection, $"SELECT * FROM \"{t}\"").Order(StringComparer.Ordinal).Select(row => $"{t}: {row}"))];
    }

    /// <summary>Number of articles; 0 where there is no file or no table yet.</summary>
    public static int Articles(string path)
    {
        try
        {
            using SqliteConnection connection = Open(path);
            return File.Exists(path) ? Read(connection, "SELECT id FROM article").Count : 0;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static List<string> Read(SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are the test's own.
        command.CommandText = query;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "NULL" : reader.GetValue(i).ToString())));
        }

        return rows;
    }
}
