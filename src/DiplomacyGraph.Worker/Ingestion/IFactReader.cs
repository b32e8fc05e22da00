using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Says what an article states: by extracting it, or by looking it up.</summary>
internal interface IFactReader
{
    /// <summary>The version kept with the facts: another version, and the article is read again.</summary>
    public string VersionFor(ReadArticle item);

    /// <summary>The facts of an article. Safe from several threads.</summary>
    /// <exception cref="ArticleException">There are none to be had; the message says why and what to do.</exception>
    public ArticleFacts Read(ReadArticle item);
}
