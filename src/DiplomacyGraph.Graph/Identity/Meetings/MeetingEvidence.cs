namespace DiplomacyGraph.Graph.Identity.Meetings;

/// <summary>What speaks for and against two groups of claims being one encounter: each piece with its weight, in one scale.</summary>
internal sealed record MeetingEvidence(IReadOnlyList<(string Reason, double Weight)> Pieces)
{
    /// <summary>From here on two groups are one encounter.</summary>
    public const double Enough = 3;

    private const string RecalledReason = "recalled without names, in that country";

    private static readonly MeetingEvidence Never = new([("cannot be one", double.NegativeInfinity)]);

    /// <summary>The sum.</summary>
    public double Score => Pieces.Sum(p => p.Weight);

    /// <summary>What speaks for it, the strongest first.</summary>
    public IReadOnlyList<string> For => [.. Pieces.Where(p => p.Weight > 0).OrderByDescending(p => p.Weight).Select(p => p.Reason)];

    /// <summary>Whether it is enough only because nothing tells which encounter the vaguer of the two means.</summary>
    public bool RestsOnRecall => Score < Enough + Pieces.Where(p => p.Reason == RecalledReason).Sum(p => p.Weight);

    /// <summary>Weighs two groups.</summary>
    public static MeetingEvidence Of(MeetingGroup a, MeetingGroup b)
    {
        if (!CanBeOne(a, b))
        {
            return Never;
        }

        int sides = MeetingReport.SharedSides(a.Persons, b.Persons);
        (string Reason, double Weight) date = DateEvidence.Of(a, b);
        return double.IsNegativeInfinity(date.Weight) ? Never : new MeetingEvidence([date, .. Persons(a, b, sides), .. Place(a, b, date.Weight), .. Status(a, b), .. Recalled(a, b)]);
    }

    /// <summary>An article tells its meetings apart; a call is no visit, a conference no meeting on its margins, what was called off did not happen.</summary>
    private static bool CanBeOne(MeetingGroup a, MeetingGroup b) =>
        a.Mode == b.Mode && !a.Articles.Overlaps(b.Articles) && HaveLikeParties(a, b)
        && !(a.Is("cancelled") && b.Is("held")) && !(a.Is("held") && b.Is("cancelled"));

    private static bool HaveLikeParties(MeetingGroup a, MeetingGroup b)
    {
        int shared = a.Parties.Count(b.Parties.Contains);
        return a.IsConference == b.IsConference && (a.IsConference
            ? shared >= 2 && (shared == Math.Min(a.Parties.Count, b.Parties.Count) || shared * 3 >= 2 * (a.Parties.Count + b.Parties.Count - shared))
            : shared == a.Parties.Count && shared == b.Parties.Count);
    }

    private static IEnumerable<(string Reason, double Weight)> Persons(MeetingGroup a, MeetingGroup b, int sides)
    {
        if (sides > 0)
        {
            yield return sides > 1 ? ("same persons on both sides", 3) : ("same person on one side", 1.5);
        }

        if (MeetingReport.Clash(a.Persons, b.Persons) is string clash)
        {
            yield return ($"other persons for {clash}", a.IsConference ? -1 : -4);
        }
    }

    private static IEnumerable<(string Reason, double Weight)> Place(MeetingGroup a, MeetingGroup b, double date)
    {
        if (a.Hosts.Count > 0 && b.Hosts.Count > 0 && !a.Hosts.Overlaps(b.Hosts))
        {
            yield return ("another country", date >= DateEvidence.SameDay ? -2.5 : -4);
        }
        else if (a.Places.Any(p => b.Places.Any(q => IsIn(p, q) || IsIn(q, p))))
        {
            yield return ("same place", 1.5);
        }
        else if (a.Places.Count > 0 && b.Places.Count > 0)
        {
            yield return ("another place", date is >= DateEvidence.SameDay or DateEvidence.NextDay ? -0.5 : -3);
        }
    }

    private static bool IsIn(string part, string whole) => $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    /// <summary>"The visit in June": a text that names nobody and no day means the encounter there that others tell of.</summary>
    private static IEnumerable<(string Reason, double Weight)> Recalled(MeetingGroup a, MeetingGroup b) =>
        (a.IsVague || b.IsVague) && a.Is("held") && b.Is("held") && a.Hosts.Overlaps(b.Hosts) ? [(RecalledReason, 2)] : [];

    private static IEnumerable<(string Reason, double Weight)> Status(MeetingGroup a, MeetingGroup b) =>
        a.Is("cancelled") && b.Is("cancelled") ? [("both called off", 1)] : [];
}
