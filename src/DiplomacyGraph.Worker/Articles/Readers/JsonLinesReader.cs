using System.Text;
using System.Text.Json;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>One JSON object a line, read as a stream: the file may be of any size, a line may not.</summary>
internal static class JsonLinesReader
{
    /// <summary>The articles of the file in its order. Empty lines are nothing.</summary>
    /// <exception cref="ArticleException">The file holds nothing at all.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The program may not read the file.</exception>
    public static IEnumerable<ArticleItem> Read(string path)
    {
        using Stream stream = InUtf8(File.OpenRead(path));
        bool isEmpty = true;
        foreach (ByteLine line in ByteLines.Read(stream, ArticleLimits.MaxBytes, ArticleLimits.KeptBytes))
        {
            foreach (ArticleItem item in ReadLine(path, line))
            {
                isEmpty = false;
                yield return item;
            }
        }

        if (isEmpty)
        {
            throw new ArticleException("It is empty. Write one article as an object on each line, or remove it.");
        }
    }

    private static IEnumerable<ArticleItem> ReadLine(string path, ByteLine line)
    {
        if (!line.IsWhole)
        {
            return [new RejectedArticle(path, line.Number, ArticleLimits.TooLarge, line.Bytes)];
        }

        try
        {
            string text = TextDecoder.Decode(line.Bytes);
            return string.IsNullOrWhiteSpace(text) ? [] : [ReadObject(path, line.Number, text)];
        }
        catch (Exception e) when (e is ArticleException or JsonException)
        {
            return [new RejectedArticle(path, line.Number, e is JsonException broken ? Explain(broken) : e.Message, line.Bytes)];
        }
    }

    private static ArticleItem ReadObject(string path, int line, string text)
    {
        using JsonDocument document = JsonDocument.Parse(text, JsonReading.Lenient);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? JsonArticleReader.ReadOne(path, line, document.RootElement)
            : throw new ArticleException("The line is no JSON object. Write one article as an object on each line.");
    }

    private static string Explain(JsonException e) =>
        $"The line is no valid JSON (byte {e.BytePositionInLine + 1}); it may have been cut off. Write the line again in full.";

    private static Stream InUtf8(FileStream file)
    {
        Span<byte> mark = stackalloc byte[2];
        int read = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        file.Position = 0;
        Encoding? wide = mark[..read] switch
        {
            [0xFF, 0xFE] => Encoding.Unicode,
            [0xFE, 0xFF] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return wide is null ? file : Encoding.CreateTranscodingStream(file, wide, Encoding.UTF8);
    }
}
