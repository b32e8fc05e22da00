using System.Text.Json;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>How JSON written by others is read, and how its errors are told.</summary>
internal static class JsonReading
{
    /// <summary>Allows what people write by hand: comments and a comma after the last entry.</summary>
    public static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Where the JSON went wrong, counted from 1, such as <c>line 3, byte 17</c>.</summary>
    public static string Where(JsonException error) => $"line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}";
}
