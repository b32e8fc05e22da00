namespace DiplomacyGraph.Facts;

/// <summary>A person whom an article names.</summary>
/// <param name="Id">Handle within the article, <c>p1</c>, <c>p2</c> …, in order of first mention.</param>
/// <param name="Key">Content key: the same for the same name and party in every article (lower-case hexadecimal).</param>
/// <param name="Name">Fullest form without rank, title or honorific.</param>
/// <param name="Aliases">Other forms used in the text, in order of appearance, none twice.</param>
/// <param name="Rank">Military rank as written; null without one.</param>
/// <param name="Roles">Each office the text gives the person.</param>
/// <param name="Mentions">Every place that names the person, in order; at least one.</param>
public sealed record Person(
    string Id, string Key, string Name, IReadOnlyList<string> Aliases, string? Rank,
    IReadOnlyList<Role> Roles, IReadOnlyList<Evidence> Mentions);
