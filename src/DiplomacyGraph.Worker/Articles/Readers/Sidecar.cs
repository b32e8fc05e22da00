using System.Text.Json;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>
/// The <c>.json</c> of the same name beside a text: url, title, publisher and date of the text, and whatever else, which is not read.
/// </summary>
internal static class Sidecar
{
    /// <summary>Whether a file is the metadata of a text beside it.</summary>
    public static bool IsOne(string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
        && (File.Exists(Path.ChangeExtension(path, ".txt")) || File.Exists(Path.ChangeExtension(path, ".md")));

    /// <summary>The metadata beside a text; empty where there is none.</summary>
    /// <exception cref="ArticleException">The file beside the text is no JSON object.</exception>
    public static ArticleDraft Read(string textPath)
    {
        string path = Path.ChangeExtension(textPath, ".json");
        if (!File.Exists(path))
        {
            return new ArticleDraft("");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(TextDecoder.Decode(FileBytes.Read(path, out _)), JsonReading.Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? JsonFields.DraftOf(document.RootElement)
                : throw new ArticleException($"Its metadata in {Path.GetFileName(path)} is no JSON object. Correct or remove that file.");
        }
        catch (JsonException e)
        {
            throw new ArticleException(
                $"Its metadata in {Path.GetFileName(path)} is no valid JSON ({JsonReading.Where(e)}). Correct or remove that file.", e);
        }
    }
}
