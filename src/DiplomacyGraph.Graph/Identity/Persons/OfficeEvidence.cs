namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>What the offices of two groups say.</summary>
internal static class OfficeEvidence
{
    private const double DaysInYear = 365.25;

    /// <summary>Kinds that many hold at once: they say little about who somebody is.</summary>
    public static readonly HashSet<string> ManyHold = ["military_officer", "official", "spokesperson", "other_minister", "commander", "ambassador", "defence_attache"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];

    /// <summary>The same office, how far apart in time; an office already left; first and second deputy.</summary>
    public static IEnumerable<(string Reason, double Weight)> Of(PersonGroup a, PersonGroup b)
    {
        var shared = (from x in a.Offices
                      from y in b.Offices
                      where x.Office.Of is not null && x.Office.Kind == y.Office.Kind && x.Office.Of == y.Office.Of
                      select (Office: x.Office, Weight: WeightOf(x, y))).ToList();
        if (shared.Count == 0)
        {
            yield return ("no office in common", 0);
            yield break;
        }

        (OfficeClaim office, double weight) = shared.OrderByDescending(s => s.Weight).ThenBy(s => s.Office.Kind, StringComparer.Ordinal).First();
        yield return ($"same office: {office.Kind} of {office.Of}", weight);
        if (Left(a, b, office) || Left(b, a, office))
        {
            yield return ($"one had left the office before: {office.Kind} of {office.Of}", -2);
        }

        if (OrdinalsDiffer(a, b, office.Kind))
        {
            yield return ("one is first, the other second or third in that office", -3);
        }
    }

    private static double WeightOf(DatedOffice x, DatedOffice y)
    {
        double years = x.Published is { } a && y.Published is { } b ? Math.Abs(a.FirstDay.DayNumber - b.FirstDay.DayNumber) / DaysInYear : 0;
        return ManyHold.Contains(x.Office.Kind) ? 0.5 : years <= 1 ? 3 : years <= 4 ? 2.5 : years <= 8 ? 1.5 : 0.5;
    }

    private static bool Left(PersonGroup left, PersonGroup holder, OfficeClaim office)
    {
        DateOnly? gone = left.Offices.Where(o => IsThat(o, office) && o.Office.Status == "former").Min(o => o.Published?.FirstDay);
        return gone is not null && holder.Offices.Any(o => IsThat(o, office) && o.IsHeld && o.Published?.FirstDay >= gone)
            && !left.Offices.Any(o => IsThat(o, office) && o.IsHeld && o.Published?.FirstDay >= gone);
    }

    private static bool OrdinalsDiffer(PersonGroup a, PersonGroup b, string kind)
    {
        HashSet<string> ofA = OrdinalsOf(a, kind), ofB = OrdinalsOf(b, kind);
        return ofA.Count > 0 && ofB.Count > 0 && !ofA.Overlaps(ofB);
    }

    private static HashSet<string> OrdinalsOf(PersonGroup group, string kind) => group.Offices
        .Where(o => o.Office.Kind == kind && o.IsHeld).SelectMany(o => PlainName.WordsOf(o.Office.Title)).Where(Ordinals.Contains)
        .Select(w => Ordinals[Array.IndexOf(Ordinals, w) % 4]).ToHashSet(StringComparer.Ordinal);

    private static bool IsThat(DatedOffice o, OfficeClaim office) => o.Office.Kind == office.Kind && o.Office.Of == office.Of;
}
