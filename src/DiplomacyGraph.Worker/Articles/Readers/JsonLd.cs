using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>The schema.org article in a page's JSON-LD: <c>NewsArticle</c> and its kin, alone, in a list or in a <c>@graph</c>.</summary>
internal static class JsonLd
{
    private static readonly string[] Kinds = ["NewsArticle", "Article", "ReportageNewsArticle", "PressRelease", "BlogPosting", "WebPage"];

    /// <summary>What it says; an empty draft where there is none. Broken JSON-LD says nothing, which is no error of the article.</summary>
    public static ArticleDraft Of(IHtmlDocument page) => page.QuerySelectorAll("script[type='application/ld+json']")
        .SelectMany(script => Objects(script.TextContent))
        .OrderBy(found => Array.IndexOf(Kinds, found.Kind))
        .Select(found => found.Draft)
        .FirstOrDefault() ?? new ArticleDraft("");

    private static List<(string Kind, ArticleDraft Draft)> Objects(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, JsonReading.Lenient);
            return [.. Objects(document.RootElement).Select(item => (KindOf(item)!, DraftOf(item)))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when KindOf(element) is not null => [element],
        JsonValueKind.Object when element.TryGetProperty("@graph", out JsonElement graph) => Objects(graph),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static ArticleDraft DraftOf(JsonElement item)
    {
        ArticleDraft draft = JsonFields.DraftOf(item);
        string? page = item.TryGetProperty("mainEntityOfPage", out JsonElement main) ? JsonFields.WordsOf(main) : null;
        return draft with { Url = HtmlMetadata.Address(draft.Url) ?? HtmlMetadata.Address(page) };
    }

    private static string? KindOf(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out JsonElement type))
        {
            return null;
        }

        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Select(JsonFields.WordsOf).FirstOrDefault(kind => Kinds.Contains(kind));
    }
}
