using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>What a page says of itself: first in JSON-LD, then in OpenGraph and other meta tags, then in its marked-up parts.</summary>
internal static partial class HtmlMetadata
{
    private static readonly string[] TitleTags = ["og:title", "twitter:title", "dc.title", "dcterms.title"];

    private static readonly string[] PublisherTags = ["og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"];

    private static readonly string[] DateTags =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date",
    ];

    /// <summary>The draft of a page, without its text.</summary>
    public static ArticleDraft Of(IHtmlDocument page)
    {
        ArticleDraft linked = JsonLd.Of(page);
        return new ArticleDraft("")
        {
            Url = linked.Url ?? Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Address(Tag(page, ["og:url"])),
            Title = linked.Title ?? TitleOf(page),
            Publisher = linked.Publisher ?? Tag(page, PublisherTags),
            Published = linked.Published ?? Tag(page, DateTags) ?? TimeOf(page),
            Language = linked.Language ?? page.DocumentElement.GetAttribute("lang"),
        };
    }

    /// <summary>The address, where it is a whole one; a relative one names no article outside its site.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? text!.Trim() : null;

    // The only heading of the first rank is the headline as a reader sees it; tags and title often carry the site's name too.
    private static string? TitleOf(IHtmlDocument page)
    {
        IElement[] headings = [.. page.QuerySelectorAll("h1")];
        string? heading = headings.Length == 1 ? Words(HtmlText.Of(headings[0])) : null;
        return heading ?? Words(SiteNamePattern().Replace(TextCleaner.CleanLine(Tag(page, TitleTags) ?? page.Title) ?? "", ""));
    }

    private static string? TimeOf(IHtmlDocument page)
    {
        IElement? time = page.QuerySelector("[itemprop=datePublished]") ?? page.QuerySelector("time[pubdate]")
            ?? page.QuerySelector("article time") ?? page.QuerySelector("main time") ?? page.QuerySelector("time");
        return Words(time?.GetAttribute("datetime")) ?? Words(time?.GetAttribute("content")) ?? Words(time?.TextContent);
    }

    private static string? Tag(IHtmlDocument page, string[] names) => names
        .SelectMany(name => page.QuerySelectorAll("meta").Where(meta => IsNamed(meta, name)))
        .Select(meta => Words(meta.GetAttribute("content")))
        .FirstOrDefault(value => value is not null);

    private static bool IsNamed(IElement meta, string name) =>
        name.Equals(meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase)
        || name.Equals(meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase);

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // "Ministers meet in Oslo | Ministry of Defence", "Ministers meet in Oslo - Fjord News"
    [GeneratedRegex(@"\s+(?:[|»•·]|[-–—](?=\s\P{Ll}[^-–—|]{1,40}$))\s.{1,60}$")]
    private static partial Regex SiteNamePattern();
}
