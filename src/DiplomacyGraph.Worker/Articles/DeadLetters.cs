using System.Text.Encodings.Web;
using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>
/// A folder for items that could not be read or stored: the item's bytes, and beside them a <c>.reason.json</c>.
/// The name holds a key of content and reason, so two items never collide, nothing is overwritten, and the same failure again adds nothing.
/// </summary>
internal sealed class DeadLetters(string folder, TimeProvider time)
{
    /// <summary>Name that the folder has where nothing else is asked for; a walk through folders leaves it out.</summary>
    public const string DefaultFolder = "dead-letter";

    /// <summary>What the file with the reason ends with.</summary>
    public const string ReasonSuffix = ".reason.json";

    private const int LongestStem = 80;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the item and its reason, and gives the path of the item in the folder.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public string SetAside(RejectedArticle item)
    {
        Directory.CreateDirectory(folder);
        string target = Path.Combine(folder, NameOf(item));
        WriteOnce(target, item.Content);
        WriteOnce(target + ReasonSuffix, JsonSerializer.SerializeToUtf8Bytes(
            new { path = item.Path, line = item.Line, reason = item.Reason, at = time.GetUtcNow() }, Readable));
        return target;
    }

    private static string NameOf(RejectedArticle item)
    {
        string stem = Path.GetFileNameWithoutExtension(item.Path);
        string line = item.Line is int number ? $"-line{number}" : "";
        string key = ContentKey.Of("dead-letter", item.Path, line, item.Reason, Convert.ToHexString(item.Content));
        return $"{stem[..Math.Min(stem.Length, LongestStem)]}{line}-{key}{item.Extension}";
    }

    // Moved into place whole: a process that dies in between leaves no half item under the final name.
    private static void WriteOnce(string path, byte[] content)
    {
        if (File.Exists(path))
        {
            return;
        }

        string draft = $"{path}.{Guid.NewGuid():N}.tmp";
        File.WriteAllBytes(draft, content);
        File.Move(draft, path, overwrite: true);
    }
}
