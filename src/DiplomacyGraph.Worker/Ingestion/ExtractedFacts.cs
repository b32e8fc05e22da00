using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Facts as the rules find them in the text.</summary>
internal sealed class ExtractedFacts(FactExtractor extractor) : IFactReader
{
    /// <inheritdoc/>
    public string VersionFor(ReadArticle item) => FactExtractor.Version;

    // The extractor promises not to throw. Should it break that promise, one article is set aside, and the run goes on.
    /// <inheritdoc/>
    public ArticleFacts Read(ReadArticle item)
    {
        try
        {
            return extractor.Extract(item.Article);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new ArticleException($"The extractor failed on it ({e.GetType().Name}: {e.Message}). Please report it with this file.", e);
        }
    }
}
