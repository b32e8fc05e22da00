namespace DiplomacyGraph.Graph.Identity;

/// <summary>Who is who.</summary>
/// <param name="Keys">Key of the person behind each claim: the same key, the same person.</param>
/// <param name="Joins">Why claims are one person.</param>
/// <param name="Undecided">Pairs that a human may decide.</param>
public sealed record PersonIdentities(IReadOnlyDictionary<ClaimId, string> Keys, IReadOnlyList<Join> Joins, IReadOnlyList<Candidate> Undecided);
