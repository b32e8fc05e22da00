using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>What a title of office means.</summary>
/// <param name="Kind">Kind of office.</param>
/// <param name="Of">The party that the title itself implies; else null.</param>
/// <param name="IsAbbreviation">Matched only in capitals.</param>
/// <param name="IsWeak">Says little without its surroundings ("commander").</param>
internal sealed record RoleTitle(RoleKind Kind, Party? Of, bool IsAbbreviation, bool IsWeak);
