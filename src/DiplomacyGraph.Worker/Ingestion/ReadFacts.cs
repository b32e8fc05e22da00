using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>An article as it was read, with the facts it states.</summary>
internal sealed record ReadFacts(ReadArticle Item, ArticleFacts Facts);

/// <summary>What was read since the last batch, in order, ready to be written.</summary>
/// <param name="Articles">Articles to save.</param>
/// <param name="Rejected">Items that hold no article, or one that broke the extractor.</param>
/// <param name="Unchanged">Number of articles that the store knows already, as they are.</param>
/// <param name="PassedOver">Number of files that are no article.</param>
/// <param name="LastPath">The file that the batch ends in.</param>
internal sealed record Batch(
    IReadOnlyList<ReadFacts> Articles, IReadOnlyList<RejectedArticle> Rejected, int Unchanged, int PassedOver, string LastPath);
