namespace DiplomacyGraph.Facts;

/// <summary>A named person at a meeting, with the office in which he or she took part.</summary>
/// <param name="Person"><see cref="Person.Id"/> within the article.</param>
/// <param name="Role">The office at that meeting; null where the text gives none.</param>
/// <param name="Side">The party for which the person took part; null where the text does not say.</param>
public sealed record Participant(string Person, Role? Role, Party? Side);
