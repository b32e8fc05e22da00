namespace DiplomacyGraph.Graph.Identity.Meetings;

/// <summary>Pairs of claims that may be of one encounter, the best first.</summary>
internal static class MeetingPairs
{
    /// <summary>
    /// The pairs with enough evidence. Of equals the one with the most told of comes first: what a later text recalls is the encounter
    /// that most reports tell of.
    /// </summary>
    public static IEnumerable<(ClaimId A, ClaimId B, double Score)> Of(IReadOnlyList<MeetingGroup> groups)
    {
        HashSet<(ClaimId, ClaimId)> seen = [];
        List<(ClaimId A, ClaimId B, double Score)> pairs = [];
        foreach (IGrouping<string, MeetingGroup> block in groups.OrderBy(g => g.Id)
            .SelectMany(g => Blocks.Of(g.Claims[0]).Select(b => (b, g))).GroupBy(p => p.b, p => p.g, StringComparer.Ordinal))
        {
            List<MeetingGroup> members = [.. block];
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if (seen.Add((members[i].Id, members[j].Id)) && MeetingEvidence.Of(members[i], members[j]).Score is double score and >= MeetingEvidence.Enough)
                    {
                        pairs.Add((members[i].Id, members[j].Id, score));
                    }
                }
            }
        }

        Dictionary<ClaimId, int> degree = pairs.SelectMany(p => new[] { p.A, p.B }).CountBy(id => id).ToDictionary(p => p.Key, p => p.Value);
        return pairs.OrderByDescending(p => p.Score).ThenByDescending(p => degree[p.A] + degree[p.B]).ThenBy(p => p.A).ThenBy(p => p.B);
    }
}
