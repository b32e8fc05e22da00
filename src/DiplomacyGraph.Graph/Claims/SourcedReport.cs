using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>What one article says of a meeting, as a voice among others.</summary>
/// <param name="Claim">What it says.</param>
/// <param name="Source">The article that it repeats, else itself: what one source says counts once.</param>
/// <param name="CorrectedBy">The article that corrects it; null for none.</param>
internal sealed record SourcedReport(MeetingClaim Claim, string Source, string? CorrectedBy);
