namespace DiplomacyGraph.Facts;

/// <summary>An office that an article gives a person.</summary>
/// <param name="Title">The office as the article has it.</param>
/// <param name="Kind">Which kind of office.</param>
/// <param name="Of">The country or organisation; null where the text does not say.</param>
/// <param name="Status">Held, former, acting or designate, as seen from the article's date.</param>
/// <param name="Evidence">The words that give it.</param>
public sealed record Role(string Title, RoleKind Kind, Party? Of, RoleStatus Status, Evidence Evidence);
