namespace DiplomacyGraph.Graph.Identity;

/// <summary>An office that an article gives a person.</summary>
/// <param name="Kind">The kind in the words of the annotation: <c>chief_of_defence</c>.</param>
/// <param name="Of">Code of the country or organisation; null where the text does not say.</param>
/// <param name="Status"><c>current</c>, <c>former</c>, <c>acting</c> or <c>designate</c>.</param>
/// <param name="Title">The office as the article has it.</param>
public sealed record OfficeClaim(string Kind, string? Of, string Status, string Title);
