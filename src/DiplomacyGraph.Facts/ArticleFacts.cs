namespace DiplomacyGraph.Facts;

/// <summary>All that one article says: the only thing that passes from extraction to a graph store.</summary>
/// <param name="Article">The article itself.</param>
/// <param name="ExtractorVersion">Version of the rules and lexicons that read it.</param>
/// <param name="Persons">Everyone named, in order of first mention.</param>
/// <param name="Meetings">Encounters, in order of first mention.</param>
/// <param name="Cooperation">Statements, in order of mention.</param>
public sealed record ArticleFacts(
    Article Article, string ExtractorVersion, IReadOnlyList<Person> Persons, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Cooperation> Cooperation);
