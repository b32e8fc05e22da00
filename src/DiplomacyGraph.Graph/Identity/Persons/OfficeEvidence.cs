namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>What the offices of two groups say.</summary>
internal static class OfficeEvidence
{
    private const double DaysInYear = 365.25;
    private const int FewTimes = 3;

    /// <summary>Kinds that many hold at once: they say little about who somebody is.</summary>
    public static readonly HashSet<string> ManyHold = ["military_officer", "official", "spokesperson", "other_minister", "commander", "ambassador", "defence_attache"];

    /// <summary>The same office, how far apart in time; an office already left; first and second deputy.</summary>
    public static IEnumerable<(string Reason, double Weight)> Of(PersonGroup a, PersonGroup b)
    {
        var shared = (from x in a.Offices
                      where x.Of is not null
                      from y in b.Offices
                      where x.Kind == y.Kind && x.Of == y.Of
                      select (X: x, Y: y, Weight: WeightOf(x, y))).ToList();
        if (shared.Count == 0)
        {
            yield return ("no office in common", 0);
            yield break;
        }

        (OfficeSpan ofA, OfficeSpan ofB, double weight) =
            shared.OrderByDescending(s => s.Weight).ThenBy(s => s.X.Kind, StringComparer.Ordinal).ThenBy(s => s.X.Of, StringComparer.Ordinal).First();
        yield return ($"same office: {ofA.Kind} of {ofA.Of}", weight);
        if (HadLeft(ofA, ofB) || HadLeft(ofB, ofA))
        {
            yield return ($"one had left the office before: {ofA.Kind} of {ofA.Of}", -2);
        }

        if (ofA.Ordinals.Count > 0 && ofB.Ordinals.Count > 0 && !ofA.Ordinals.Overlaps(ofB.Ordinals))
        {
            yield return ("one is first, the other second or third in that office", -3);
        }
    }

    /// <summary>
    /// A few articles give the office to another country than many others do at that time: they were misread, or their readers. Two
    /// namesakes who hold one office in two countries in one year are very rare.
    /// </summary>
    public static IEnumerable<(string Reason, double Weight)> Misplaced(PersonGroup a, PersonGroup b)
    {
        (PersonGroup few, PersonGroup many) = a.Claims.Count < b.Claims.Count ? (a, b) : (b, a);
        string? kind = few.Claims.Count * FewTimes > many.Claims.Count ? null
            : (from x in few.Offices
               from y in many.Offices
               where x.Kind == y.Kind && x.Kind is not ("official" or "military_officer") && (x.Named is null ? y.Named is not null : YearsBetween(x, y) is <= 1)
               select x.Kind).Order(StringComparer.Ordinal).FirstOrDefault();
        return kind is null ? [] : [($"the same office at that time, which most articles give to one country: {kind}", 4)];
    }

    private static double WeightOf(OfficeSpan x, OfficeSpan y)
    {
        double years = YearsBetween(x, y) ?? 0;
        return ManyHold.Contains(x.Kind) ? 0.5 : years <= 1 ? 3 : years <= 4 ? 2.5 : years <= 8 ? 1.5 : 0.5;
    }

    private static double? YearsBetween(OfficeSpan x, OfficeSpan y) => x.Named is { } a && y.Named is { } b
        ? Math.Max(0, Math.Max(a.First.DayNumber - b.Last.DayNumber, b.First.DayNumber - a.Last.DayNumber)) / DaysInYear : null;

    /// <summary>The one is called former when the other holds the office, and does not hold it again.</summary>
    private static bool HadLeft(OfficeSpan left, OfficeSpan holder) =>
        left.Gone is { } gone && holder.Held?.Last >= gone && !(left.Held?.Last >= gone);
}
