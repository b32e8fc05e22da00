using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity.Meetings;

/// <summary>What the dates of two groups say; they decide alone where they cannot be of one day.</summary>
internal static class DateEvidence
{
    /// <summary>Weight of the same day.</summary>
    public const double SameDay = 3;

    /// <summary>Weight of days that follow each other, for the same persons.</summary>
    public const double NextDay = 0.5;

    private const int MostDaysOfConference = 3;
    private const int MostDaysOfSlip = 3;
    private const int MostDaysFromArticle = 400;

    private static readonly (string, double) Apart = ("at other times", double.NegativeInfinity);

    /// <summary>The reason and its weight; negative infinity for dates that exclude each other.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static (string Reason, double Weight) Of(MeetingGroup a, MeetingGroup b)
    {
        if (IsPlannedAfter(a, b) || IsPlannedAfter(b, a))
        {
            return Apart;
        }

        return (a.Date, b.Date) switch
        {
            ({ Precision: DatePrecision.Day }, { Precision: DatePrecision.Day }) => OfDays(a, b),
            ({ } x, { } y) => OfPeriods(x, y, a.Is("held") && b.Is("held")),
            ({ } x, null) => OfUnknown(x, b),
            (null, { } y) => OfUnknown(y, a),
            _ => Gap(a.Claims, b.Claims) <= MostDaysFromArticle ? ("no date", 0) : Apart,
        };
    }

    /// <summary>Every report of the one has to go with every report of the other: neighbours of neighbours are no longer one encounter.</summary>
    private static (string, double) OfDays(MeetingGroup a, MeetingGroup b)
    {
        bool areSame = MeetingReport.SharedSides(a.Persons, b.Persons) > 1
            || a.Reports.Any(x => IsDay(x) && b.Reports.Any(y => IsDay(y) && x.Claim.Date == y.Claim.Date));
        List<(string, double)> pairs = [.. from x in a.Reports from y in b.Reports where IsDay(x) && IsDay(y) select OfDays(x, y, a.IsConference, areSame)];
        return pairs.Contains(Apart) ? Apart : pairs.MaxBy(p => p.Item2);
    }

    private static (string, double) OfDays(MeetingReport x, MeetingReport y, bool isConference, bool areSame)
    {
        int days = Days(x.Claim.Date!.Value, y.Claim.Date!.Value);
        return days == 0 ? ("same day", SameDay)
            : isConference && days <= MostDaysOfConference ? ("days of one conference", 1)
            : (x.Claim.Status == "held") != (y.Claim.Status == "held") && days <= MostDaysOfSlip ? ("planned for about that day", 1.5)
            : days == 1 && areSame && MeetingReport.Clash(x.Persons, y.Persons) is null ? ("a day apart", NextDay)
            : Apart;
    }

    private static bool IsDay(MeetingReport report) => report.Claim.Date is { Precision: DatePrecision.Day };

    private static (string, double) OfPeriods(PartialDate x, PartialDate y, bool isToldTwice) =>
        x == y ? ("same month or year", x.Precision == DatePrecision.Month ? 2 : 1)
        : x.FirstDay > y.LastDay || y.FirstDay > x.LastDay ? Apart
        : x.Precision == DatePrecision.Year || y.Precision == DatePrecision.Year ? ("within that year", 0.5)
        : ("within that month", isToldTwice ? 1 : 1.5);

    private static (string, double) OfUnknown(PartialDate date, MeetingGroup undated) =>
        undated.Claims.Any(c => c.Published is { } p && Days(date, p) <= MostDaysFromArticle) ? ("one has no date", 0) : Apart;

    /// <summary>What an article plans lies after it: a meeting that took place before is another.</summary>
    private static bool IsPlannedAfter(MeetingGroup planned, MeetingGroup other) =>
        other.Is("held") && !planned.Is("held") && other.Date is { } day
        && planned.Claims.Any(c => c.Status == "planned" && c.Published is { } p && day.LastDay.DayNumber < p.FirstDay.DayNumber - 1);

    private static int Gap(IEnumerable<MeetingClaim> a, IEnumerable<MeetingClaim> b) =>
        (from x in DatesOf(a) from y in DatesOf(b) select Days(x, y)).DefaultIfEmpty(int.MaxValue).Min();

    private static IEnumerable<PartialDate> DatesOf(IEnumerable<MeetingClaim> claims) => claims.Select(c => c.Published).OfType<PartialDate>();

    private static int Days(PartialDate a, PartialDate b) =>
        Math.Max(0, Math.Max(a.FirstDay.DayNumber - b.LastDay.DayNumber, b.FirstDay.DayNumber - a.LastDay.DayNumber));
}
