using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>What the names of two groups say.</summary>
internal sealed record NameEvidence(NameRelation Relation, double Weight, string Reason)
{
    private static readonly HashSet<string> FamilyFirst = ["CN", "TW", "HK", "KR", "KP", "JP", "VN", "KH", "SG", "HU"];

    // Where people are called by the name that stands first.
    private static readonly HashSet<string> GivenNames = ["TH", "ET", "ER", "IS", "MM", "ID", "MY", "SS", "LA", "MN", "BT", "PK", "AF", "SO", "IN", "LK"];

    // Where the first of two surnames is used alone.
    private static readonly HashSet<string> TwoSurnames =
        ["ES", "MX", "CL", "PE", "AR", "CO", "VE", "EC", "BO", "PY", "UY", "CU", "DO", "GT", "HN", "SV", "NI", "CR", "PA", "PH"];

    /// <summary>Compares the fullest names; one that differs decides.</summary>
    public static NameEvidence Of(PersonGroup a, PersonGroup b)
    {
        var compared = (from x in a.Names from y in b.Names select (x, y, Relation: NameComparison.Compare(x, y))).ToList();
        (PersonName first, PersonName second, NameRelation relation) = compared.Any(c => c.Relation == NameRelation.Different)
            ? compared.First(c => c.Relation == NameRelation.Different) : compared.MaxBy(c => c.Relation);
        return new NameEvidence(relation, WeightOf(relation, a, b, first, second), ReasonOf(relation, first, second));
    }

    private static double WeightOf(NameRelation relation, PersonGroup a, PersonGroup b, PersonName x, PersonName y) => relation switch
    {
        NameRelation.Same => 6,
        NameRelation.Spelling => 5,
        NameRelation.Turned => a.Countries.Concat(b.Countries).Any(FamilyFirst.Contains) ? 5 : 3.5,
        NameRelation.Shortened => 3.5,
        NameRelation.Close => 1.5,
        NameRelation.Initials => 2,
        NameRelation.Unclear => -1.5,
        NameRelation.Bare => BareWeight(a.Countries.Concat(b.Countries).ToHashSet(StringComparer.Ordinal), x, y),
        _ => double.NegativeInfinity,
    };

    /// <summary>A surname may stand alone, and where it is the custom another word of the name.</summary>
    private static double BareWeight(HashSet<string> countries, PersonName x, PersonName y)
    {
        (PersonName bare, PersonName full) = x.Words.Count == 1 ? (x, y) : (y, x);
        int at = full.Words.ToList().FindIndex(w => w.Compare(bare.Words[0]) > WordLikeness.Close);
        return at == full.Words.Count - 1 ? 0
            : at == 0 ? (countries.Overlaps(FamilyFirst) || countries.Overlaps(GivenNames) ? 0 : -2)
            : countries.Overlaps(TwoSurnames) ? 0 : -1;
    }

    private static string ReasonOf(NameRelation relation, PersonName a, PersonName b)
    {
        string names = $"{a.Written}, {b.Written}";
        return relation switch
        {
            NameRelation.Same => $"same name: {a.Written}",
            NameRelation.Spelling => $"same name in another spelling: {names}",
            NameRelation.Turned => $"same name in another order: {names}",
            NameRelation.Shortened => $"one leaves out words of the name: {names}",
            NameRelation.Close => $"names differ by a letter or by vowels: {names}",
            NameRelation.Initials => $"one abbreviates the name: {names}",
            NameRelation.Bare => $"one is a single word of the name: {names}",
            NameRelation.Unclear => $"each has words that the other has not: {names}",
            _ => $"other name: {names}",
        };
    }
}
