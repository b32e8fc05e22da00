using System.Text;
using System.Text.Json;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>One article as an object, or many in arrays and wrapping objects, however deep.</summary>
internal sealed class JsonArticleReader : IArticleReader
{
    private const string HalfCharacter = "It holds a broken \\u escape (half a character). Write the text again in full.";

    /// <inheritdoc/>
    public IEnumerable<ArticleItem> Read(string path, string text)
    {
        using JsonDocument document = Parse(text);
        List<JsonElement> found = Find(document.RootElement);
        if (found.Count == 0)
        {
            return [new PassedOver(path)];
        }

        return [.. found.Select((item, index) => ReadOne(path, null, item, found.Count == 1 ? null : index + 1))];
    }

    /// <summary>Reads one object; what is wrong with it becomes a rejected item.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">Line of a <c>.jsonl</c>, from 1; null for other files.</param>
    /// <param name="item">The object.</param>
    /// <param name="place">Which object of the file it is, from 1; null where there is only one.</param>
    public static ArticleItem ReadOne(string path, int? line, JsonElement item, int? place = null)
    {
        try
        {
            return new ReadArticle(path, line, DraftOf(item).ToArticle());
        }
        catch (Exception e) when (e is ArticleException or InvalidOperationException)
        {
            // JsonElement tells of half a surrogate pair, which is no character, by InvalidOperationException.
            string which = place is int number ? $"Article {number} of the file: " : "";
            string reason = e is ArticleException ? e.Message : HalfCharacter;
            return new RejectedArticle(path, line, which + reason, Encoding.UTF8.GetBytes(item.GetRawText()));
        }
    }

    private static ArticleDraft DraftOf(JsonElement item)
    {
        ArticleDraft draft = JsonFields.DraftOf(item);
        if (JsonFields.TextOf(item) is string text)
        {
            return draft with { Text = HtmlText.LooksLikeHtml(text) ? HtmlText.OfFragment(text) : text };
        }

        return JsonFields.HtmlOf(item) is string html
            ? HtmlArticleReader.Complete(draft, html)
            : throw new ArticleException("It has no text: neither \"text\" nor \"html\" holds any. Give it one of them.");
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, JsonReading.Lenient);
        }
        catch (JsonException e)
        {
            throw new ArticleException($"It is no valid JSON ({JsonReading.Where(e)}). If it was cut off, write it again in full.", e);
        }
    }

    private static List<JsonElement> Find(JsonElement root)
    {
        try
        {
            return [.. Articles(root)];
        }
        catch (InvalidOperationException e)
        {
            throw new ArticleException(HalfCharacter, e);
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when JsonFields.IsArticle(element) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Articles(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        _ => [],
    };
}
