namespace DiplomacyGraph.Graph.Identity;

/// <summary>
/// A human's word on whether two persons are one. It is anchored on articles and names, so that it survives a new extraction, and
/// outranks every rule.
/// </summary>
/// <param name="AArticle">Id of an article that names the one.</param>
/// <param name="AName">That name; compared without accents and case.</param>
/// <param name="BArticle">Id of an article that names the other.</param>
/// <param name="BName">That name; compared without accents and case.</param>
/// <param name="Same">Whether they are one.</param>
/// <param name="Note">Why; null where the human did not say.</param>
public sealed record Judgement(string AArticle, string AName, string BArticle, string BName, bool Same, string? Note);
