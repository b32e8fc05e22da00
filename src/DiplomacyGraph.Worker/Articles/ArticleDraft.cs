using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>What a reader of one format found, still as it was written. Turning it into an article is the same for all formats.</summary>
/// <param name="Text">The text, with or without the headline.</param>
internal sealed record ArticleDraft(string Text)
{
    /// <summary>Address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Headline; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the text stays as it is, because it has its headline, in whatever form, or shall have none.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Agency, ministry or paper; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication in any common form; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Language code in any form, such as <c>en-GB</c>; null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Cleans the text, puts the headline before it where it is not there yet, and finds date and language where none is given.
    /// </summary>
    /// <exception cref="ArticleException">Nothing is left to read.</exception>
    public Article ToArticle()
    {
        string body = TextCleaner.Clean(Text);
        string? title = TextCleaner.CleanLine(Title);
        if (string.IsNullOrWhiteSpace(body))
        {
            throw new ArticleException("It has no text. Give it one, or remove it.");
        }

        string text = title is null || IsWhole || OpensWith(body, title) ? body : $"{title}\n\n{body.TrimStart('\n')}";
        string headline = title ?? FirstLine(text);
        string? url = TextCleaner.CleanLine(Url);
        return Article.Create(
            text, headline, url, TextCleaner.CleanLine(Publisher), PublicationDate.Find(Published, url, headline, text),
            LanguageGuess.Of(Language, text));
    }

    private static string FirstLine(string text) =>
        TextCleaner.CleanLine(text.TrimStart().Split('\n', 2)[0]) ?? "";

    // White space and case aside: pages often repeat their headline in capitals, or broken over two lines.
    private static bool OpensWith(string body, string title)
    {
        int at = 0;
        foreach (char c in title)
        {
            while (at < body.Length && char.IsWhiteSpace(body[at]))
            {
                at++;
            }

            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (at == body.Length || char.ToUpperInvariant(body[at]) != char.ToUpperInvariant(c))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
