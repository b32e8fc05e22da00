namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>
/// Headline, blank line, body. A block of <c>name: value</c> lines between two <c>---</c> at the top, or a <c>.json</c> of the same
/// name beside the file, gives url, publisher, date and headline; the block wins. The headline of a file beside is not put before
/// the text, which has its own: what others wrote about the text counts on it staying as it is.
/// </summary>
internal sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ArticleItem> Read(string path, string text)
    {
        ArticleDraft beside = Sidecar.Read(path);
        (IReadOnlyDictionary<string, string> block, string rest) = FrontMatter.Split(text);
        ArticleDraft draft = new(rest)
        {
            Url = block.GetValueOrDefault("url") ?? beside.Url,
            Title = block.GetValueOrDefault("title") ?? beside.Title,
            IsWhole = !block.ContainsKey("title"),
            Publisher = block.GetValueOrDefault("publisher") ?? beside.Publisher,
            Published = block.GetValueOrDefault("published") ?? block.GetValueOrDefault("date") ?? beside.Published,
            Language = block.GetValueOrDefault("language") ?? beside.Language,
        };
        return [new ReadArticle(path, null, draft.ToArticle())];
    }
}
