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
    public static int SharedSides(IReadOnlyDictionary<string, HashSet<string>> a, IReadOnlyDictionary<string, HashSet<string>> b) => Shared(a, b).Count;

    /// <summary>A side for which the two name nobody in common, and each names somebody; null for none.</summary>
    public static string? Clash(IReadOnlyDictionary<string, HashSet<string>> a, IReadOnlyDictionary<string, HashSet<string>> b) =>
        a.Keys.Where(s => s.Length > 0 && b.ContainsKey(s)).Except(Shared(a, b), StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The sides of which both name one. Somebody whose side the one does not know is on the side that the other gives.</summary>
    private static HashSet<string> Shared(IReadOnlyDictionary<string, HashSet<string>> a, IReadOnlyDictionary<string, HashSet<string>> b) => [..
        from x in a
        from y in b
        where (x.Key == y.Key || x.Key.Length == 0 || y.Key.Length == 0) && x.Value.Overlaps(y.Value)
        select x.Key.Length > 0 ? x.Key : y.Key];
}
