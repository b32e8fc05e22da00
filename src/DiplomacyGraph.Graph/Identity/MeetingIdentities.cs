namespace DiplomacyGraph.Graph.Identity;

/// <summary>Which meeting is which.</summary>
/// <param name="Keys">Key of the encounter behind each claim: the same key, the same encounter.</param>
/// <param name="Joins">Why claims are one encounter.</param>
public sealed record MeetingIdentities(IReadOnlyDictionary<ClaimId, string> Keys, IReadOnlyList<Join> Joins);
