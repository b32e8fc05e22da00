using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>What one article says of one meeting.</summary>
/// <param name="Id">Article and handle.</param>
/// <param name="Published">Date of the article; null where unknown.</param>
/// <param name="Persons">Handles of the persons that took part, in the article's order.</param>
/// <param name="Sides">For each of <paramref name="Persons"/> the code of the party for which he or she took part; null where unknown.</param>
/// <param name="Parties">Codes of the parties that took part, sorted.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Place">Where, as written; null where unknown.</param>
/// <param name="Host">Code of the country in which it took place; null where unknown.</param>
/// <param name="Mode"><c>in_person</c>, <c>phone</c> or <c>video</c>.</param>
/// <param name="Status"><c>held</c>, <c>planned</c> or <c>cancelled</c>.</param>
public sealed record MeetingClaim(
    ClaimId Id, PartialDate? Published, IReadOnlyList<string> Persons, IReadOnlyList<string?> Sides, IReadOnlyList<string> Parties,
    PartialDate? Date, string? Place, string? Host, string Mode, string Status);
