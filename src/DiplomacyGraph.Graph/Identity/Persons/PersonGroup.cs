using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>Claims taken for one person, and what they say together.</summary>
internal sealed class PersonGroup
{
    private PersonGroup(IReadOnlyList<PersonClaim> claims, IReadOnlyList<PersonName> names, IReadOnlySet<string> blocks)
    {
        Claims = claims;
        Names = names;
        Countries = claims.SelectMany(CountriesOf).ToHashSet(StringComparer.Ordinal);
        Offices = OfficeSpan.AllOf(claims);
        Ranks = RankGrade.Of(claims);
        Dates = [.. claims.Select(c => c.Published).OfType<PartialDate>().Order()];
        Blocks = blocks;
    }

    /// <summary>The claims, the earliest first.</summary>
    public IReadOnlyList<PersonClaim> Claims { get; }

    /// <summary>The names that no other of its names includes, and the usual one: a headline read as a name shall not stand for all.</summary>
    public IReadOnlyList<PersonName> Names { get; }

    /// <summary>Countries for which the person speaks, by office or as a participant.</summary>
    public IReadOnlySet<string> Countries { get; }

    /// <summary>All offices.</summary>
    public IReadOnlyList<OfficeSpan> Offices { get; }

    /// <summary>Ranks that can be compared.</summary>
    public IReadOnlyList<DatedRank> Ranks { get; }

    /// <summary>Dates of the articles, the earliest first.</summary>
    public IReadOnlyList<PartialDate> Dates { get; }

    /// <summary>What groups that could be the same person have in common.</summary>
    public IReadOnlySet<string> Blocks { get; }

    /// <summary>The earliest claim.</summary>
    public ClaimId Id => Claims[0].Id;

    /// <summary>How many words the fullest name has, initials apart.</summary>
    public int Words => Names.Max(n => n.Words.Count(w => !w.IsInitial));

    /// <summary>A group of claims that have one name.</summary>
    public static PersonGroup Of(IReadOnlyList<PersonClaim> claims, PersonName name) =>
        new(claims, [name], claims.SelectMany(c => PersonBlocks.Of(c, name)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Both groups as one.</summary>
    public static PersonGroup Union(PersonGroup a, PersonGroup b)
    {
        List<PersonClaim> claims = [.. a.Claims.Concat(b.Claims).OrderBy(c => c, ClaimOrder.OfPersons)];
        List<PersonName> names = FullestOf([.. a.Names, .. b.Names]);
        string usual = claims.CountBy(c => c.Name).OrderByDescending(n => n.Key.Contains(' ', StringComparison.Ordinal)).ThenByDescending(n => n.Value)
            .ThenBy(n => n.Key, StringComparer.Ordinal).First().Key;
        return new(
            claims, names.Exists(n => n.Written == usual) ? names : [.. names, PersonName.Of(usual)],
            a.Blocks.Concat(b.Blocks).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Codes of countries, without organisations, that a claim gives its person.</summary>
    public static IEnumerable<string> CountriesOf(PersonClaim claim) => claim.Offices.Select(o => o.Of).Concat(claim.Sides).OfType<string>().Where(IsCountry);

    // Organisations have longer names, but for two; no country has these codes.
    private static bool IsCountry(string code) => code.Length == 2 && code is not ("EU" or "UN");

    private static List<PersonName> FullestOf(List<PersonName> names)
    {
        List<PersonName> fullest = [];
        foreach (PersonName name in names.OrderByDescending(n => n.Words.Count(w => !w.IsInitial)).ThenByDescending(n => n.Words.Count)
            .ThenBy(n => n.Written, StringComparer.Ordinal))
        {
            if (!fullest.Any(f => NameComparison.Compare(f, name) >= NameRelation.Bare))
            {
                fullest.Add(name);
            }
        }

        return fullest;
    }
}
