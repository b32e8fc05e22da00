using System.IO.Compression;
using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>
/// The facts of an article as a store keeps them whole, so that the article can be written again when it turns out who its people are.
/// The text is JSON, compressed (RFC 7932), in base 64.
/// </summary>
internal static class Reading
{
    /// <summary>The facts as text.</summary>
    public static string Write(ArticleFacts facts)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(brotli, facts, FactsJson.Plain.ArticleFacts);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The facts of a text that <see cref="Write"/> made.</summary>
    /// <exception cref="GraphStoreException">The text is damaged.</exception>
    public static ArticleFacts Read(string text)
    {
        try
        {
            using var packed = new MemoryStream(Convert.FromBase64String(text));
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize(brotli, FactsJson.Plain.ArticleFacts)!;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or InvalidDataException or JsonException)
        {
            throw new GraphStoreException("The graph holds an article that cannot be read. Load the articles into a new store.", cause: e);
        }
    }
}
