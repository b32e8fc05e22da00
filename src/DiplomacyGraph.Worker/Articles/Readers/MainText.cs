using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>
/// The main text of a page. SmartReader finds it on pages with a body of some length; what it leaves, mostly short notices, is what
/// stands in the page's article or main part, without all that is marked as around it.
/// </summary>
internal static class MainText
{
    // Below this SmartReader has found a caption or a teaser, not an article.
    private const int ShortestFound = 140;

    private const string PlaceOfAPage = "http://article.invalid/";

    private const string AroundIt = "nav, header, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo], "
        + "[role=complementary], [role=dialog], [class*=cookie], [id*=cookie], [class*=consent], [id*=consent], [class*=related], "
        + "[id*=related], [class*=breadcrumb], [class*=share], [class*=social], [class*=newsletter], [class*=sidebar], [class*=menu]";

    /// <summary>The text, empty where the page has none.</summary>
    /// <param name="html">The page as it was read.</param>
    /// <param name="page">The same, parsed. Nothing in it is changed.</param>
    /// <param name="url">Address of the page; null where unknown.</param>
    public static string Of(string html, IHtmlDocument page, string? url)
    {
        string found = BySmartReader(html, url);
        return found.Length >= ShortestFound ? found : Longer(found, ByMarkedParts(page));
    }

    private static string BySmartReader(string html, string? url)
    {
        bool isAddress = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        using SmartReader.Reader reader = new(isAddress ? url! : PlaceOfAPage, html);
        SmartReader.Article article = reader.GetArticle();
        return article.IsReadable ? HtmlText.OfFragment(article.Content) : "";
    }

    private static string ByMarkedParts(IHtmlDocument page)
    {
        IElement? root = page.QuerySelector("[itemprop=articleBody]") ?? page.QuerySelector("article")
            ?? page.QuerySelector("main, [role=main]") ?? page.Body;
        if (root is null)
        {
            return "";
        }

        IElement copy = (IElement)root.Clone();
        foreach (IElement part in copy.QuerySelectorAll(AroundIt).ToArray())
        {
            part.Remove();
        }

        return HtmlText.Of(copy);
    }

    private static string Longer(string a, string b) => a.Length > b.Length ? a : b;
}
