using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles.Readers;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>
/// Reads the articles at paths: files, and folders with all below them. Lazily, in the order asked and by ordinal name inside a
/// folder. Nothing that a file holds stops the run: what cannot be read comes back as <see cref="RejectedArticle"/>.
/// </summary>
internal sealed class ArticleFolder
{
    private readonly PlainTextReader _plainText = new();
    private readonly JsonArticleReader _json = new();
    private readonly HtmlArticleReader _html = new();
    private readonly PublisherFiles _publishers = new();

    /// <summary>All that is at the paths, each file once.</summary>
    public IEnumerable<ArticleItem> Read(IEnumerable<string> paths) => Read(new FileWalk().Walk(paths));

    /// <summary>All that is in files which a walk found.</summary>
    public IEnumerable<ArticleItem> Read(IEnumerable<FoundFile> files) => files.SelectMany(ReadFile);

    private IEnumerable<ArticleItem> ReadFile(FoundFile file)
    {
        if (file.Problem is not null)
        {
            return [new RejectedArticle(file.Path, null, file.Problem, [])];
        }

        ArticleFormat format = ArticleFormats.Of(file);
        return (format == ArticleFormat.None && !file.IsNamed) || (!file.IsNamed && Sidecar.IsOne(file.Path))
            ? [new PassedOver(file.Path)]
            : PublisherFiles.IsOne(file.Path) ? ReadWhole(file.Path, format) : WithSides(file, format == ArticleFormat.JsonLines ? ReadLines(file.Path) : ReadWhole(file.Path, format));
    }

    private IEnumerable<ArticleItem> WithSides(FoundFile file, IEnumerable<ArticleItem> items)
    {
        try
        {
            IReadOnlyDictionary<string, Party> sides = _publishers.For(file);
            return sides.Count == 0 ? items
                : items.Select(item => item is ReadArticle read ? read with { Article = PublisherFiles.WithSide(read.Article, sides) } : item);
        }
        catch (Exception e) when (IsAboutTheFile(e))
        {
            return [Rejected(file.Path, e, [])];
        }
    }

    private ArticleItem[] ReadWhole(string path, ArticleFormat format)
    {
        byte[] content = [];
        try
        {
            content = FileBytes.Read(path, out bool isWhole);
            if (!isWhole)
            {
                return [new RejectedArticle(path, null, ArticleLimits.TooLarge, content)];
            }

            string text = TextDecoder.Decode(content);
            return string.IsNullOrWhiteSpace(text)
                ? throw new ArticleException("It is empty. Give it a text, or remove it.")
                : [.. ReaderFor(format, text).Read(path, text)];
        }
        catch (Exception e) when (IsAboutTheFile(e))
        {
            return [Rejected(path, e, content)];
        }
    }

    // An iterator may not yield inside try … catch, so each step is caught on its own.
    private static IEnumerable<ArticleItem> ReadLines(string path)
    {
        using IEnumerator<ArticleItem> items = JsonLinesReader.Read(path).GetEnumerator();
        while (Next(items, path) is ArticleItem item)
        {
            yield return item;
            if (item is RejectedArticle { Line: null })
            {
                yield break;
            }
        }
    }

    private static ArticleItem? Next(IEnumerator<ArticleItem> items, string path)
    {
        try
        {
            return items.MoveNext() ? items.Current : null;
        }
        catch (Exception e) when (IsAboutTheFile(e))
        {
            return Rejected(path, e, []);
        }
    }

    private IArticleReader ReaderFor(ArticleFormat format, string text) =>
        (format == ArticleFormat.None ? ArticleFormats.OfContent(text) : format) switch
        {
            ArticleFormat.Json => _json,
            ArticleFormat.Html => _html,
            _ => _plainText,
        };

    private static bool IsAboutTheFile(Exception e) =>
        e is ArticleException or IOException or UnauthorizedAccessException or NotSupportedException;

    private static RejectedArticle Rejected(string path, Exception e, byte[] content) => new(
        path, null, e is ArticleException ? e.Message : $"It cannot be read: {e.Message} Give the program the right to read it.", content);
}
