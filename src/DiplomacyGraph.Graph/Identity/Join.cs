namespace DiplomacyGraph.Graph.Identity;

/// <summary>Why two claims are of one person or one meeting.</summary>
/// <param name="A">The one, the smaller of the two.</param>
/// <param name="B">The other.</param>
/// <param name="Reasons">In words, the strongest first.</param>
public sealed record Join(ClaimId A, ClaimId B, IReadOnlyList<string> Reasons);
