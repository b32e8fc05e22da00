namespace DiplomacyGraph.Graph.Identity;

/// <summary>Two persons that may be one, left apart because the evidence does not decide.</summary>
/// <param name="A">A claim of the one, the smaller of the two.</param>
/// <param name="B">A claim of the other.</param>
/// <param name="For">What speaks for one person, in words.</param>
/// <param name="Against">What speaks against it, or is missing, in words.</param>
public sealed record Candidate(ClaimId A, ClaimId B, IReadOnlyList<string> For, IReadOnlyList<string> Against);
