using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>
/// The main text of a page, after all that is marked as around it is gone. SmartReader finds it on pages with a body of some
/// length; on the others, mostly short notices, it is what is left of the page's article or main part.
/// </summary>
internal static class MainText
{
    // Below this SmartReader has found a caption or a teaser, not an article.
    private const int ShortestFound = 140;

    // SmartReader takes a second for a million characters, and longer than in proportion for more.
    private const int LongestForSmartReader = 1_000_000;

    private const string PlaceOfAPage = "http://article.invalid/";

    private const string NeverText = "script, style, svg, template, iframe";

    private const string AroundIt = "nav, header, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo], "
        + "[role=complementary], [role=dialog], [class*=cookie], [id*=cookie], [class*=consent], [id*=consent], [class*=related], "
        + "[id*=related], [class*=breadcrumb], [class*=share], [class*=social], [class*=newsletter], [class*=sidebar], [class*=menu], [id*=menu]";

    private const string Core = "h1, article, main, [role=main], [itemprop=articleBody]";

    /// <summary>The text, empty where the page has none. The page loses what is around its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="url">Address of the page; null where unknown.</param>
    public static string TakeFrom(IHtmlDocument page, string? url)
    {
        page.QuerySelectorAll(NeverText).ToList().ForEach(part => part.Remove());
        RemoveWhatIsAroundIt(page);
        string html = page.DocumentElement.OuterHtml;
        string found = html.Length <= LongestForSmartReader ? BySmartReader(html, url) : "";
        return found.Length >= ShortestFound ? found : Longer(found, ByMarkedParts(page));
    }

    // "with-sidebar" is also a class of whole pages: what holds the headline or most of the words is not around the text.
    private static void RemoveWhatIsAroundIt(IHtmlDocument page)
    {
        int most = page.Body is null ? 0 : page.Body.TextContent.Length / 2;
        foreach (IElement part in page.QuerySelectorAll(AroundIt).Where(part => part.TextContent.Length <= most).ToArray())
        {
            if (part.QuerySelector(Core) is null && !part.Matches(Core))
            {
                part.Remove();
            }
        }
    }

    private static string BySmartReader(string html, string? url)
    {
        bool isAddress = HtmlMetadata.Address(url) is not null;
        using SmartReader.Reader reader = new(isAddress ? url! : PlaceOfAPage, html);
        SmartReader.Article article = reader.GetArticle();

        // What SmartReader stumbles over it keeps as errors, and calls the page unreadable.
        return article.IsReadable ? HtmlText.OfFragment(article.Content) : "";
    }

    private static string ByMarkedParts(IHtmlDocument page)
    {
        IElement? root = page.QuerySelector("[itemprop=articleBody]") ?? page.QuerySelector("article")
            ?? page.QuerySelector("main, [role=main]") ?? page.Body;
        return root is null ? "" : HtmlText.Of(root);
    }

    private static string Longer(string a, string b) => a.Length > b.Length ? a : b;
}
