using System.Text.Json;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A body of the Query API, read to its end: an answer may hold rows and an error after them, with a status that says all is well.</summary>
/// <param name="Rows">The rows; empty where nothing was asked.</param>
/// <param name="Bookmarks">The marks of what this request committed; empty within a transaction.</param>
/// <param name="Transaction">The id of the open transaction; null outside one.</param>
/// <param name="Error">The first error; null when the request succeeded.</param>
internal sealed record QueryApiResponse(Neo4jRows Rows, IReadOnlyList<string> Bookmarks, string? Transaction, QueryApiResponse.Failure? Error)
{
    /// <summary>An error as the server tells it.</summary>
    internal sealed record Failure(string Code, string Message);

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static async Task<QueryApiResponse> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation).ConfigureAwait(false);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The body is no JSON object.");
        }

        return new(ReadRows(root), ReadTexts(root, "bookmarks"), ReadTransaction(root), ReadError(root));
    }

    private static Neo4jRows ReadRows(JsonElement root) =>
        root.TryGetProperty("data", out var data) && data.TryGetProperty("values", out var values)
            ? new(ReadTexts(data, "fields"), [.. values.EnumerateArray().Select(ReadList)])
            : new([], []);

    private static string[] ReadTexts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var texts) && texts.ValueKind == JsonValueKind.Array
            ? [.. texts.EnumerateArray().Select(text => text.GetString() ?? "")]
            : [];

    private static string? ReadTransaction(JsonElement root) =>
        root.TryGetProperty("transaction", out var transaction) && transaction.TryGetProperty("id", out var id) ? id.ToString() : null;

    /// <summary>Early servers of the 5 line call the code of an error "error".</summary>
    private static Failure? ReadError(JsonElement root)
    {
        if (!root.TryGetProperty("errors", out var errors) || errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return null;
        }

        var first = errors[0];
        var code = ReadText(first, "code") ?? ReadText(first, "error") ?? "";
        return new(code, ReadText(first, "message") ?? "");
    }

    private static string? ReadText(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static object?[] ReadList(JsonElement list) => [.. list.EnumerateArray().Select(ReadValue)];

    private static object? ReadValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => value.GetString(),
        // Cypher's integers have 64 bits; what is written with a point or an exponent is a float.
        JsonValueKind.Number => value.TryGetInt64(out var integer) ? (object)integer : value.GetDouble(),
        JsonValueKind.Array => ReadList(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(entry => entry.Name, entry => ReadValue(entry.Value)),
        _ => null,
    };
}
