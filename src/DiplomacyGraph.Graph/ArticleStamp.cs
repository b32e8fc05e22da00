using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>What decides whether an article has to be read again: its content and the extractor.</summary>
public static class ArticleStamp
{
    /// <summary><c>hash/version</c>, as <see cref="IGraphStore.KnownHashesAsync"/> gives it.</summary>
    public static string Of(Article article, string extractorVersion) => Of(article.ContentHash, extractorVersion);

    internal static string Of(string hash, string extractor) => $"{hash}/{extractor}";
}
