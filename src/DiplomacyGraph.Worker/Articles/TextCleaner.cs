using System.Buffers;
using System.Net;
using System.Text;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>
/// Makes of any text what a reader sees: entities resolved, line ends as <c>\n</c>, invisible characters gone, unusual spaces as
/// plain ones. It runs before <c>Article.Text</c> exists, so that offsets never need translating.
/// </summary>
internal static class TextCleaner
{
    // Soft hyphen, zero-width characters, marks of writing direction, byte order mark, object and variation marks.
    private const string Invisible = "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
        + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF\uFFFC";

    private const string Spaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    private const string LineEnds = "\r\v\f\u0085\u2028\u2029";

    private static readonly string Controls =
        string.Concat(Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n')));

    private static readonly SearchValues<char> Unclean = SearchValues.Create(Invisible + Spaces + LineEnds + Controls);

    private static readonly SearchValues<char> SpaceValues = SearchValues.Create(Spaces);

    private static readonly SearchValues<char> LineEndValues = SearchValues.Create(LineEnds);

    /// <summary>Cleans a text of many lines. A clean text comes back as it is.</summary>
    public static string Clean(string text)
    {
        string decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return decoded.AsSpan().ContainsAny(Unclean) ? Rewrite(decoded) : decoded;
    }

    /// <summary>Cleans a text of one line, such as a headline: each run of white space is one space. Nothing left gives null.</summary>
    public static string? CleanLine(string? text)
    {
        string[] words = Clean(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static string Rewrite(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isSecondHalf = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (!isSecondHalf && Rewrite(text[i]) is char kept)
            {
                clean.Append(kept);
            }
        }

        return clean.ToString();
    }

    private static char? Rewrite(char c) =>
        !Unclean.Contains(c) ? c
        : SpaceValues.Contains(c) ? ' '
        : LineEndValues.Contains(c) ? '\n'
        : null;
}
