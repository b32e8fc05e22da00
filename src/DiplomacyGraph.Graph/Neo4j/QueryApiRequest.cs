using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Writes the JSON bodies of the Query API: a statement, its parameters, and how to run them.</summary>
internal static class QueryApiRequest
{
    /// <summary>The body of a request, UTF-8.</summary>
    /// <param name="statement">What to run; null for a request that only opens or commits a transaction.</param>
    /// <param name="accessMode">"Read" or "Write" for a transaction that begins here; null within one.</param>
    /// <param name="bookmarks">What a transaction that begins here must have seen.</param>
    /// <exception cref="ArgumentException">A parameter is of a type that does not travel.</exception>
    public static ReadOnlyMemory<byte> Write(Neo4jStatement? statement, string? accessMode = null, IReadOnlyList<string>? bookmarks = null)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(body);
        json.WriteStartObject();
        if (statement is not null)
        {
            json.WriteString("statement", statement.Text);
            json.WritePropertyName("parameters");
            WriteMap(json, statement.Parameters);
        }

        if (accessMode is not null)
        {
            json.WriteString("accessMode", accessMode);
        }

        if (bookmarks is { Count: > 0 })
        {
            json.WritePropertyName("bookmarks");
            WriteValue(json, bookmarks);
        }

        json.WriteEndObject();
        json.Flush();
        return body.WrittenMemory;
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: WriteDouble(json, number); break;
            case string text: json.WriteStringValue(text); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case System.Collections.IEnumerable list: WriteList(json, list); break;
            default: throw Neo4jParameters.CannotTravel(value);
        }
    }

    /// <summary>A double stays a double: without the ".0" the server would read 5.0 as an integer.</summary>
    private static void WriteDouble(Utf8JsonWriter json, double number)
    {
        if (!double.IsFinite(number))
        {
            throw Neo4jParameters.CannotTravel(number);
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text);
    }

    private static void WriteList(Utf8JsonWriter json, System.Collections.IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(json, item);
        }

        json.WriteEndArray();
    }
}
