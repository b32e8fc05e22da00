using DiplomacyGraph.Graph.Identity.Meetings;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>Says which claims are of one encounter: its announcement, the reports of all sides, later mentions.</summary>
public static class MeetingResolver
{
    /// <summary>Decides; the answer depends on the set of claims, not on their order.</summary>
    /// <param name="claims">All claims that are connected through <see cref="Blocks"/>.</param>
    /// <param name="personKey">Key of the person behind a handle of the meeting's article; null where there is none.</param>
    public static MeetingIdentities Resolve(IReadOnlyCollection<MeetingClaim> claims, Func<ClaimId, string?> personKey)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(personKey);
        var clusters = new Clusters(claims.Select(c => (c.Id, c.Published)));
        Dictionary<ClaimId, MeetingGroup> groups = claims.ToDictionary(c => c.Id, c => MeetingGroup.Of(c, personKey));
        List<Join> joins = [];
        foreach ((ClaimId a, ClaimId b, _) in MeetingPairs.Of([.. groups.Values]))
        {
            (MeetingGroup x, MeetingGroup y) = (groups[clusters.First(a)], groups[clusters.First(b)]);
            if (x != y && MeetingEvidence.Of(x, y) is { Score: >= MeetingEvidence.Enough } evidence)
            {
                clusters.Join(x.Id, y.Id);
                joins.Add(x.Id < y.Id ? new Join(x.Id, y.Id, evidence.For) : new Join(y.Id, x.Id, evidence.For));
                groups[clusters.First(a)] = MeetingGroup.Union(x, y);
            }
        }

        return new MeetingIdentities(clusters.Keys("meeting"), joins);
    }
}
