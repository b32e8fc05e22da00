using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>The words that prove an answer first: of the oldest article, at its first place.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Published">Its date of publication; null where unknown.</param>
/// <param name="Quote">The words.</param>
/// <param name="Span">Where they stand, half-open, in UTF-16 code units of the article's text.</param>
/// <param name="Articles">Ids of all articles that tell of what the row says, in order.</param>
public sealed record Proof(string Article, string? Url, PartialDate? Published, string Quote, TextSpan Span, IReadOnlyList<string> Articles);
