namespace DiplomacyGraph.Graph.Identity;

/// <summary>Says which claims are of one person.</summary>
public static class PersonResolver
{
    /// <summary>Decides; the answer depends on the set of claims and judgements, not on their order.</summary>
    /// <param name="claims">All claims that are connected through <see cref="Blocks"/>.</param>
    /// <param name="judgements">What humans decided; they outrank the rules.</param>
    public static PersonIdentities Resolve(IReadOnlyCollection<PersonClaim> claims, IReadOnlyCollection<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(judgements);
        var clusters = new Clusters(claims.Select(c => (c.Id, c.Published)));
        List<Join> joins = [];
        foreach (IGrouping<string, PersonClaim> same in claims.GroupBy(NameAndParties, StringComparer.Ordinal))
        {
            List<PersonClaim> members = [.. same.OrderBy(c => c.Id)];
            foreach (PersonClaim other in members.Skip(1))
            {
                clusters.Join(members[0].Id, other.Id);
                joins.Add(new Join(members[0].Id, other.Id, ["same name and party"]));
            }
        }

        return new PersonIdentities(clusters.Keys("person"), joins, []);
    }

    private static string NameAndParties(PersonClaim claim) =>
        $"{PlainName.Of(claim.Name)}/{string.Join('+', claim.Offices.Select(o => o.Of).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
}
