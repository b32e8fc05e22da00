using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>What one article says of one person, as far as it tells who that is.</summary>
/// <param name="Id">Article and handle.</param>
/// <param name="Published">Date of the article; null where unknown.</param>
/// <param name="Name">Fullest form without rank or title.</param>
/// <param name="Names">All forms, the fullest first.</param>
/// <param name="Rank">Military rank as written; null without one.</param>
/// <param name="Offices">What the article makes of the person, in its order.</param>
/// <param name="Sides">Codes of the parties for which the person took part in meetings, sorted, none twice.</param>
public sealed record PersonClaim(
    ClaimId Id, PartialDate? Published, string Name, IReadOnlyList<string> Names, string? Rank, IReadOnlyList<OfficeClaim> Offices,
    IReadOnlyList<string> Sides);
