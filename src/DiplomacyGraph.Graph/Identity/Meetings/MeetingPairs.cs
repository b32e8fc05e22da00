using DiplomacyGraph.Facts;

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
        List<(MeetingGroup A, MeetingGroup B, MeetingEvidence Evidence)> pairs = [];
        foreach (IGrouping<string, MeetingGroup> block in groups.OrderBy(g => g.Id)
            .SelectMany(g => Blocks.Of(g.Claims[0]).Select(b => (b, g))).GroupBy(p => p.b, p => p.g, StringComparer.Ordinal))
        {
            List<MeetingGroup> members = [.. block];
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if (seen.Add((members[i].Id, members[j].Id)) && MeetingEvidence.Of(members[i], members[j]) is { Score: >= MeetingEvidence.Enough } evidence)
                    {
                        pairs.Add((members[i], members[j], evidence));
                    }
                }
            }
        }

        Dictionary<ClaimId, int> degree = pairs.SelectMany(p => new[] { p.A.Id, p.B.Id }).CountBy(id => id).ToDictionary(p => p.Key, p => p.Value);
        return WithoutGuesses(pairs).Select(p => (A: p.A.Id, B: p.B.Id, p.Evidence.Score))
            .OrderByDescending(p => p.Score).ThenByDescending(p => degree[p.A] + degree[p.B]).ThenBy(p => p.A).ThenBy(p => p.B);
    }

    /// <summary>Who recalls "the visit in June" means none that could be told where there were several in June.</summary>
    private static IEnumerable<(MeetingGroup A, MeetingGroup B, MeetingEvidence Evidence)> WithoutGuesses(
        List<(MeetingGroup A, MeetingGroup B, MeetingEvidence Evidence)> pairs)
    {
        HashSet<ClaimId> unclear = [.. pairs.SelectMany(p => new[] { (Vague: p.A, Other: p.B), (Vague: p.B, Other: p.A) })
            .Where(p => p.Vague.IsVague && p.Other.Date is { Precision: DatePrecision.Day }).GroupBy(p => p.Vague.Id, p => p.Other.Date)
            .Where(days => days.Distinct().Count() > 1).Select(days => days.Key)];
        return pairs.Where(p => !p.Evidence.RestsOnRecall || !(unclear.Contains(p.A.Id) || unclear.Contains(p.B.Id)));
    }
}
