using System.Text.Json;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>Finds the fields of an article in a JSON object, under the names that agencies, feeds and schema.org give them.</summary>
internal static class JsonFields
{
    private static readonly string[] Url = ["url", "link", "canonical_url", "source_url", "@id"];
    private static readonly string[] Title = ["title", "headline"];
    private static readonly string[] Publisher = ["publisher", "agency", "source", "site_name"];
    private static readonly string[] Published =
        ["published", "published_at", "publishedAt", "datePublished", "date_published", "publication_date", "pubDate", "date"];

    private static readonly string[] Language = ["language", "lang", "inLanguage"];
    private static readonly string[] Html = ["html", "content_html", "body_html"];
    private static readonly string[] Text = ["text", "articleBody", "body", "content", "content_text", "full_text"];

    /// <summary>
    /// Whether the object is meant to be an article: it has a text, if only an empty one, or both headline and address.
    /// </summary>
    public static bool IsArticle(JsonElement item) => Has(item, Text) || Has(item, Html) || (Has(item, Title) && Has(item, Url));

    /// <summary>Plain text of the article; null where the object has none.</summary>
    public static string? TextOf(JsonElement item) => Find(item, Text);

    /// <summary>The article as HTML; null where the object has none.</summary>
    public static string? HtmlOf(JsonElement item) => Find(item, Html);

    /// <summary>Everything but the text.</summary>
    public static ArticleDraft DraftOf(JsonElement item) => new("")
    {
        Url = Find(item, Url),
        Title = Find(item, Title),
        Publisher = Find(item, Publisher),
        Published = Find(item, Published),
        Language = Find(item, Language),
    };

    private static bool Has(JsonElement item, string[] names) => item.EnumerateObject().Any(field =>
        names.Contains(field.Name, StringComparer.OrdinalIgnoreCase)
        && (field.Value.ValueKind == JsonValueKind.String
            || (field.Value.ValueKind == JsonValueKind.Array && field.Value.EnumerateArray().Any(part => part.ValueKind == JsonValueKind.String))));

    private static string? Find(JsonElement item, string[] names) => names
        .SelectMany(name => item.EnumerateObject().Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        .Select(field => WordsOf(field.Value))
        .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The words of a value: a publisher is often an object with a name, a text a list of paragraphs.</summary>
    public static string? WordsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object => Find(value, ["name", "@id"]),
        JsonValueKind.Array => string.Join("\n\n", value.EnumerateArray().Select(WordsOf).Where(part => part is not null)),
        _ => null,
    };
}
