using System.Globalization;
using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>The groups of claims as they stand, and why they became one.</summary>
internal sealed class PersonGroups
{
    private readonly SortedDictionary<ClaimId, PersonGroup> _groups = [];
    private readonly Clusters _clusters;
    private readonly Dictionary<(PersonGroup, PersonGroup), PersonEvidence> _weighed = [];
    private readonly JudgementIndex _judged;

    /// <summary>Claims of one name and country are one group from the start, all others stand alone.</summary>
    public PersonGroups(IReadOnlyCollection<PersonClaim> claims, JudgementIndex judged)
    {
        _judged = judged;
        _clusters = new Clusters(claims.Select(c => (c.Id, c.Published)));
        Dictionary<string, PersonName> names = claims.Select(c => c.Name).Distinct(StringComparer.Ordinal).ToDictionary(n => n, PersonName.Of, StringComparer.Ordinal);
        foreach (List<PersonClaim> members in claims.OrderBy(c => c, ClaimOrder.OfPersons).GroupBy(c => Signature(c, names[c.Name]), StringComparer.Ordinal)
            .SelectMany(same => ByRank([.. same])))
        {
            _groups[members[0].Id] = PersonGroup.Of(members, names[members[0].Name]);
            members.Skip(1).ToList().ForEach(m => Record(members[0].Id, m.Id, [ReasonOf(members[0])]));
        }
    }

    /// <summary>All joins so far.</summary>
    public List<Join> Joins { get; } = [];

    /// <summary>The groups, in the order of their earliest claims' ids.</summary>
    public IReadOnlyCollection<PersonGroup> All => _groups.Values;

    /// <summary>The key of every claim.</summary>
    public IReadOnlyDictionary<ClaimId, string> Keys => _clusters.Keys("person");

    /// <summary>The group of a claim.</summary>
    public PersonGroup Of(ClaimId id) => _groups[_clusters.First(id)];

    /// <summary>The pairs of groups that share a block, with what speaks for and against them; in the order of their ids.</summary>
    public IReadOnlyList<PersonPair> Pairs()
    {
        HashSet<(ClaimId, ClaimId)> seen = [];
        List<PersonPair> pairs = [];
        foreach (IGrouping<string, PersonGroup> block in All.SelectMany(g => g.Blocks.Select(b => (b, g))).GroupBy(p => p.b, p => p.g, StringComparer.Ordinal))
        {
            List<PersonGroup> members = [.. block];
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    if (seen.Add((members[i].Id, members[j].Id)) && Weigh(members[i], members[j]) is { Relation: not NameRelation.Different } evidence)
                    {
                        pairs.Add(new PersonPair(members[i], members[j], evidence));
                    }
                }
            }
        }

        return [.. pairs.OrderBy(p => p.A.Id).ThenBy(p => p.B.Id)];
    }

    /// <summary>What speaks for and against two groups; a judgement that tells them apart outweighs all.</summary>
    public PersonEvidence Weigh(PersonGroup a, PersonGroup b)
    {
        (a, b) = a.Id < b.Id ? (a, b) : (b, a);
        if (!_weighed.TryGetValue((a, b), out PersonEvidence? evidence))
        {
            evidence = _judged.AreDifferent(a, b)
                ? new PersonEvidence(NameRelation.Different, [("a human told them apart", double.NegativeInfinity)]) : PersonEvidence.Of(a, b);
            _weighed[(a, b)] = evidence;
        }

        return evidence;
    }

    /// <summary>Makes one group of two.</summary>
    public void Join(PersonGroup a, PersonGroup b, IReadOnlyList<string> reasons)
    {
        Record(a.Id, b.Id, reasons);
        _groups.Remove(a.Id);
        _groups.Remove(b.Id);
        var union = PersonGroup.Union(a, b);
        _groups[union.Id] = union;
    }

    /// <summary>Namesakes of whom one has a much lower rank later are not taken for one unseen.</summary>
    private static IEnumerable<List<PersonClaim>> ByRank(List<PersonClaim> claims)
    {
        IReadOnlyList<DatedRank> ranks = RankGrade.Of(claims);
        return RankGrade.Fall(ranks, ranks) > 1 ? claims.GroupBy(c => RankGrade.Of(c.Rank)).Select(g => g.ToList()) : [claims];
    }

    private static string ReasonOf(PersonClaim claim) =>
        claim.Name.Contains(' ', StringComparison.Ordinal) ? "same name, and no other country" : "same surname, office and year";

    private void Record(ClaimId a, ClaimId b, IReadOnlyList<string> reasons)
    {
        _clusters.Join(a, b);
        Joins.Add(a < b ? new Join(a, b, reasons) : new Join(b, a, reasons));
    }

    /// <summary>What makes claims one group from the start: full name and country, or nothing but the full name; surname, office that one holds, and year.</summary>
    private string Signature(PersonClaim claim, PersonName name)
    {
        List<string> countries = [.. PersonGroup.CountriesOf(claim).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isFull = name.Words.Count(w => !w.IsInitial) > 1;
        List<string> offices = isFull ? [] : [.. claim.Offices.Where(o => o.Of is not null && o.Status == "current" && !OfficeEvidence.ManyHold.Contains(o.Kind))
            .Select(o => $"{o.Kind}:{o.Of}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isBare = !isFull && (countries.Count == 0 || offices.Count == 0 || claim.Published is null);
        bool isElsewhere = countries.Count == 0 && claim.Offices.Count > 0;
        return isBare || isElsewhere || _judged.IsParted(claim.Id)
            ? claim.Id.ToString()
            : string.Join('/', [
                string.Join(' ', name.Words.Select(w => w.Plain)), name.Generation, string.Join('+', countries), .. offices,
                isFull ? "" : claim.Published?.FirstDay.Year.ToString(CultureInfo.InvariantCulture)]);
    }
}

/// <summary>Two groups and the evidence on them.</summary>
internal sealed record PersonPair(PersonGroup A, PersonGroup B, PersonEvidence Evidence);
