using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>Lists the pairs that the evidence leaves open, for a human to decide.</summary>
internal static class UndecidedPersons
{
    private const int MostPerPerson = 3;

    /// <summary>For each person the likeliest others, in the order of their ids.</summary>
    public static IReadOnlyList<Candidate> Of(PersonGroups groups)
    {
        List<PersonPair> open = [.. groups.Pairs().Where(p => p.A.Words + p.B.Words > 2 && IsOpen(p.Evidence))];
        HashSet<PersonPair> listed = [.. open.SelectMany(p => new[] { (p.A.Id, p), (p.B.Id, p) }).GroupBy(p => p.Id, p => p.p)
            .SelectMany(own => own.OrderByDescending(p => p.Evidence.Score).ThenBy(p => p.A.Id).ThenBy(p => p.B.Id).Take(MostPerPerson))];
        return [.. open.Where(listed.Contains).Select(p => new Candidate(p.A.Id, p.B.Id, p.Evidence.For, p.Evidence.Against))];
    }

    private static bool IsOpen(PersonEvidence evidence) =>
        evidence.Score >= PersonEvidence.WorthAsking || (evidence.Relation >= NameRelation.Turned && evidence.Score >= 0);
}
