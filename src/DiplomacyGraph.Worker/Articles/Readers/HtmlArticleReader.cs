using AngleSharp.Html.Dom;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>A web page: its main text without menu, banners and related links, and what the page says of itself.</summary>
internal sealed class HtmlArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleItem> Read(string path, string text) =>
        [new ReadArticle(path, null, Complete(new ArticleDraft(""), text).ToArticle())];

    /// <summary>Adds the main text of a page, and whatever the draft does not say yet, to a draft.</summary>
    public static ArticleDraft Complete(ArticleDraft known, string html)
    {
        IHtmlDocument page = HtmlPage.Parse(html);
        ArticleDraft said = HtmlMetadata.Of(page);
        string? url = known.Url ?? said.Url;
        return known with
        {
            Url = url,
            Title = known.Title ?? said.Title,
            Publisher = known.Publisher ?? said.Publisher,
            Published = known.Published ?? said.Published,
            Language = known.Language ?? said.Language,
            Text = MainText.TakeFrom(page, url),
        };
    }
}
