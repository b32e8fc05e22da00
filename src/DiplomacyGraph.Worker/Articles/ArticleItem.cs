using System.Text.Encodings.Web;
using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>One thing found at a path: an article, or why there is none.</summary>
/// <param name="Path">The file, as it was found.</param>
/// <param name="Line">Line of a <c>.jsonl</c> file, from 1; null for other files.</param>
internal abstract record ArticleItem(string Path, int? Line);

/// <summary>An article, read and cleaned.</summary>
internal sealed record ReadArticle(string Path, int? Line, Article Article) : ArticleItem(Path, Line)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same item, refused by a later step. Its content is the article as JSON, which can be read again.</summary>
    public RejectedArticle Reject(string reason) => new(Path, Line, reason, JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            url = Article.Url,
            title = Article.Title,
            publisher = Article.Publisher,
            published = Article.Published?.ToString(),
            language = Article.Language,
            text = Article.Text,
        },
        Readable))
    {
        Extension = ".json",
    };
}

/// <summary>An item that holds no article that can be read.</summary>
/// <param name="Path">The file, as it was found.</param>
/// <param name="Line">Line of a <c>.jsonl</c> file, from 1; null for other files.</param>
/// <param name="Reason">What is wrong, where, and what to do about it.</param>
/// <param name="Content">The bytes of the item; only the opening of one that is too large, none of one that cannot be opened.</param>
internal sealed record RejectedArticle(string Path, int? Line, string Reason, byte[] Content) : ArticleItem(Path, Line)
{
    /// <summary>End of a file name that fits the content, with its point; empty where the file has none.</summary>
    public string Extension { get; init; } = System.IO.Path.GetExtension(Path);
}

/// <summary>A file that is not meant to be an article: a README, a table, the metadata beside a text.</summary>
internal sealed record PassedOver(string Path) : ArticleItem(Path, null);
