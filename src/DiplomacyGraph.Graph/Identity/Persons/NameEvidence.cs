using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>What the names of two groups say.</summary>
internal sealed record NameEvidence(NameRelation Relation, double Weight, string Reason)
{
    /// <summary>Compares the fullest names; one that differs decides.</summary>
    public static NameEvidence Of(PersonGroup a, PersonGroup b)
    {
        List<NameEvidence> compared = [.. from x in a.Names from y in b.Names select Of(a, b, x, y)];
        return compared.Find(c => c.Relation == NameRelation.Different) ?? compared.OrderByDescending(c => c.Relation).ThenByDescending(c => c.Weight).First();
    }

    private static NameEvidence Of(PersonGroup a, PersonGroup b, PersonName x, PersonName y)
    {
        NameRelation relation = NameComparison.Compare(x, y);
        return new NameEvidence(relation, WeightOf(relation, a, b, x, y), ReasonOf(relation, x, y));
    }

    private static double WeightOf(NameRelation relation, PersonGroup a, PersonGroup b, PersonName x, PersonName y) => relation switch
    {
        NameRelation.Same => 6,
        NameRelation.Spelling => 5,
        NameRelation.Turned => NameCustoms.MayTurn(a.Countries.Concat(b.Countries)) ? 5 : 3.5,
        NameRelation.Shortened => 3.5,
        NameRelation.Close => 1,
        NameRelation.Initials => 2,
        NameRelation.Unclear => -1.5,
        NameRelation.Bare => BareWeight(a.Countries.Concat(b.Countries), x, y),
        _ => double.NegativeInfinity,
    };

    private static double BareWeight(IEnumerable<string> countries, PersonName x, PersonName y)
    {
        (PersonName bare, PersonName full) = x.Words.Count == 1 ? (x, y) : (y, x);
        int at = full.Words.ToList().FindIndex(w => w.Compare(bare.Words[0]) > WordLikeness.Close);
        return at == full.Words.Count - 1 || countries.Any(c => NameCustoms.MayStandAlone(c, at, full.Words.Count)) ? 0 : -2;
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
