using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>Parses pages, but for those nested so deep that parsing takes hours and walking them ends in a stack overflow.</summary>
internal static partial class HtmlPage
{
    // Deeper than any page that people write.
    private const int DeepestNesting = 500;

    // Pages that forget to close their elements are less deep than their tags tell.
    private const int DeepestByTags = 4 * DeepestNesting;

    private static readonly string TooDeep =
        $"Its elements are nested deeper than {DeepestNesting}, which no page needs. Give the text of the page as .txt.";

    /// <summary>Parses a page, or a piece of one.</summary>
    /// <exception cref="ArticleException">Its elements are nested too deep to be a page.</exception>
    public static IHtmlDocument Parse(string html)
    {
        IHtmlDocument? page = DepthByTags(html) <= DeepestByTags ? new HtmlParser().ParseDocument(html) : null;
        return page is not null && Depth(page) <= DeepestNesting ? page : throw new ArticleException(TooDeep);
    }

    private static int DepthByTags(string html)
    {
        int deepest = 0, depth = 0;
        foreach (ValueMatch tag in NestingTagPattern().EnumerateMatches(html))
        {
            depth = html[tag.Index + 1] == '/' ? Math.Max(depth - 1, 0) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    // Without recursion, since it is there to protect what recurses.
    private static int Depth(INode root)
    {
        int deepest = 0;
        Stack<(INode Node, int Depth)> open = new([(root, 1)]);
        while (open.TryPop(out (INode Node, int Depth) next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (INode child in next.Node.ChildNodes)
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return deepest;
    }

    // Only elements that nest in themselves and stay open until they are closed.
    [GeneratedRegex(
        "</?(?:div|span|section|article|main|aside|table|ul|ol|dl|blockquote|b|i|u|em|strong|font|center|big|small|object|template)\\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NestingTagPattern();
}
