using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>What speaks for and against two groups of claims being one person: each piece with its weight, in one scale.</summary>
/// <param name="Relation">How the names relate.</param>
/// <param name="Pieces">The evidence, reasons in words.</param>
internal sealed record PersonEvidence(NameRelation Relation, IReadOnlyList<(string Reason, double Weight)> Pieces)
{
    /// <summary>From here on two groups are one person.</summary>
    public const double Enough = 4;

    /// <summary>From here on a human is asked.</summary>
    public const double WorthAsking = 2;

    private const double Contradiction = -3;

    /// <summary>What it adds that no other person known fits.</summary>
    public const double OnlyOne = 2;

    /// <summary>The sum.</summary>
    public double Score => Pieces.Sum(p => p.Weight);

    /// <summary>What speaks for it, the strongest first.</summary>
    public IReadOnlyList<string> For => [.. Pieces.Where(p => p.Weight > 0).OrderByDescending(p => p.Weight).Select(p => p.Reason)];

    /// <summary>What speaks against it, the strongest first.</summary>
    public IReadOnlyList<string> Against => [.. Pieces.Where(p => p.Weight <= 0).OrderBy(p => p.Weight).Select(p => p.Reason)];

    /// <summary>Whether more than the name connects them: a country or an office.</summary>
    public bool IsAnchored => Pieces.Skip(1).Any(p => p.Weight > 0);

    /// <summary>Whether something hardly allows it: a rank that fell far, another country, first and second deputy, junior and senior.</summary>
    public bool IsContradicted => Pieces.Any(p => p.Weight <= Contradiction);

    /// <summary>Weighs two groups.</summary>
    public static PersonEvidence Of(PersonGroup a, PersonGroup b)
    {
        NameEvidence name = NameEvidence.Of(a, b);
        return name.Relation == NameRelation.Different
            ? new PersonEvidence(name.Relation, [(name.Reason, double.NegativeInfinity)])
            : new PersonEvidence(name.Relation, [
                (name.Reason, name.Weight), .. Generation(a, b), .. Country(a, b), .. OfficeEvidence.Of(a, b), .. Rank(a, b), .. Years(a, b, name.Relation)]);
    }

    private static IEnumerable<(string Reason, double Weight)> Generation(PersonGroup a, PersonGroup b)
    {
        string?[] known = [.. a.Names.Concat(b.Names).Select(n => n.Generation).Distinct(StringComparer.Ordinal)];
        return known.Length < 2 ? [] : [("one is called junior or senior", known.OfType<string>().Count() > 1 ? -8 : -3)];
    }

    private static IEnumerable<(string Reason, double Weight)> Country(PersonGroup a, PersonGroup b)
    {
        if (a.Countries.Count == 0 || b.Countries.Count == 0)
        {
            return [("no country known", 0)];
        }

        string? shared = a.Countries.Where(b.Countries.Contains).Order(StringComparer.Ordinal).FirstOrDefault();
        return shared is null
            ? [($"other country: {Listed(a.Countries)}, {Listed(b.Countries)}", -6), .. OfficeEvidence.Misplaced(a, b)]
            : [($"same country: {shared}", 2)];
    }

    private static IEnumerable<(string Reason, double Weight)> Rank(PersonGroup a, PersonGroup b) => Math.Max(RankGrade.Fall(a.Ranks, b.Ranks), RankGrade.Fall(b.Ranks, a.Ranks)) switch
    {
        0 => [],
        1 => [("a slightly lower rank at a later date", -1.5)],
        _ => [("a much lower rank at a later date", -5)],
    };

    private static IEnumerable<(string Reason, double Weight)> Years(PersonGroup a, PersonGroup b, NameRelation relation)
    {
        double? years = Between(a, b);
        double weight = years switch { null => 0, > 25 => -2, _ when relation > NameRelation.Initials => 0, > 8 => -2, > 3 => -1, _ => 0 };
        return weight == 0 ? [] : [($"{years:0} years apart", weight)];
    }

    private static double? Between(PersonGroup a, PersonGroup b) => a.Dates.Count == 0 || b.Dates.Count == 0 ? null
        : Math.Max(0, Math.Max(a.Dates[0].FirstDay.DayNumber - b.Dates[^1].LastDay.DayNumber, b.Dates[0].FirstDay.DayNumber - a.Dates[^1].LastDay.DayNumber)) / 365.25;

    private static string Listed(IEnumerable<string> codes) => string.Join('+', codes.Order(StringComparer.Ordinal));
}
