namespace DiplomacyGraph.Graph.Identity;

/// <summary>Says which claims are of one encounter.</summary>
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
        List<Join> joins = [];
        foreach (IGrouping<string, MeetingClaim> same in claims.Where(c => c.Date is not null).GroupBy(PartiesDateAndMode, StringComparer.Ordinal))
        {
            List<MeetingClaim> members = [.. same.OrderBy(c => c.Id)];
            foreach (MeetingClaim other in members.Skip(1).Where(o => o.Id.Article != members[0].Id.Article))
            {
                clusters.Join(members[0].Id, other.Id);
                joins.Add(new Join(members[0].Id, other.Id, ["same parties, date and mode"]));
            }
        }

        return new MeetingIdentities(clusters.Keys("meeting"), joins);
    }

    private static string PartiesDateAndMode(MeetingClaim claim) => $"{string.Join('+', claim.Parties)}/{claim.Date}/{claim.Mode}";
}
