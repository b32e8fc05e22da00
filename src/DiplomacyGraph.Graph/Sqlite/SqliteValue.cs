using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomacyGraph.Graph.Sqlite;

/// <summary>Values on their way in: lists and maps travel as JSON text, which the statements take apart.</summary>
internal static class SqliteValue
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as SQLite takes it.</summary>
    public static object Bind(object? value) => value switch
    {
        null => DBNull.Value,
        string or long or int or double or bool => value,
        _ => JsonSerializer.Serialize(value, Json),
    };
}
