namespace DiplomacyGraph.Graph.Identity.Meetings;

/// <summary>A claim with the persons behind its handles.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Persons">Keys of the persons by the party for which they took part; <c>""</c> where that is unknown.</param>
internal sealed record MeetingReport(MeetingClaim Claim, IReadOnlyDictionary<string, HashSet<string>> Persons)
{
    /// <summary>Finds the persons of a claim.</summary>
    public static MeetingReport Of(MeetingClaim claim, Func<ClaimId, string?> personKey) => new(claim, claim.Persons
        .Select((p, i) => (Key: personKey(new ClaimId(claim.Id.Article, p)), Side: i < claim.Sides.Count ? claim.Sides[i] ?? "" : ""))
        .Where(p => p.Key is not null)
        .GroupBy(p => p.Side, p => p.Key!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>On how many sides two lists of persons share one.</summary>
    public static int SharedSides(IReadOnlyDictionary<string, HashSet<string>> a, IReadOnlyDictionary<string, HashSet<string>> b) =>
        a.Count(side => b.TryGetValue(side.Key, out HashSet<string>? others) && side.Value.Overlaps(others));
}
