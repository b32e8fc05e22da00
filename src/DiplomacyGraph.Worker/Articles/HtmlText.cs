using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>Turns HTML into the text that a reader sees: a blank line between paragraphs, nothing of scripts, styles and hidden parts.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "button", "select", "textarea", "input",
    };

    /// <summary>Whether a text that should be plain holds markup.</summary>
    public static bool LooksLikeHtml(string text) => text.Contains('<', StringComparison.Ordinal) && MarkupPattern().IsMatch(text);

    /// <summary>The text of a piece of HTML without a page around it.</summary>
    public static string OfFragment(string html) => Of(HtmlPage.Parse(html).Body!);

    /// <summary>The text below a node of a page.</summary>
    public static string Of(INode root)
    {
        StringBuilder text = new();
        Append(root, text);
        return ManyLinesPattern().Replace(SpaceAtLineEndPattern().Replace(text.ToString(), "\n"), "\n\n").Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            AppendWords(words.Data, text);
        }
        else if (node is IElement { LocalName: "br" })
        {
            text.Append('\n');
        }
        else if (node is not IElement element || !IsUnseen(element))
        {
            AppendChildren(node, text);
        }
    }

    private static void AppendChildren(INode node, StringBuilder text)
    {
        bool isBlock = node is IElement element && Blocks.Contains(element.LocalName);
        text.Append(isBlock ? "\n\n" : "");
        foreach (INode child in node.ChildNodes)
        {
            Append(child, text);
        }

        text.Append(isBlock ? "\n\n" : node is IElement { LocalName: "td" or "th" } ? " " : "");
    }

    // As a browser does: a run of white space is one space, none at the start of a line.
    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (char c in words)
        {
            bool isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            bool isAfterSpace = text.Length == 0 || text[^1] is ' ' or '\n';
            if (!isSpace || !isAfterSpace)
            {
                text.Append(isSpace ? ' ' : c);
            }
        }
    }

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HiddenStylePattern().IsMatch(element.GetAttribute("style") ?? "");

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|a|span|strong|em|b|i|li|h[1-6])\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupPattern();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStylePattern();

    [GeneratedRegex(@"[ \t]+\n")]
    private static partial Regex SpaceAtLineEndPattern();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ManyLinesPattern();
}
