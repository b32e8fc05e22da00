namespace DiplomacyGraph.Graph.Judgements;

/// <summary>Two persons that may be one.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="For">What speaks for one person, in words.</param>
/// <param name="Against">What speaks against it, or is missing, in words.</param>
public sealed record UndecidedPair(UndecidedPerson A, UndecidedPerson B, IReadOnlyList<string> For, IReadOnlyList<string> Against);

/// <summary>One of two persons that may be one, as an article has him.</summary>
/// <param name="Key">Key of the person.</param>
/// <param name="Claim">Article and handle of the words in question, <c>ARTICLE/p1</c>.</param>
/// <param name="Name">The name there.</param>
/// <param name="Offices">The offices there: title, and the country where known.</param>
/// <param name="Published">Date of the article, ISO; null where unknown.</param>
public sealed record UndecidedPerson(string Key, string Claim, string Name, IReadOnlyList<string> Offices, string? Published);
