using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity.Meetings;

/// <summary>Claims taken for one encounter, and what they say together.</summary>
internal sealed class MeetingGroup
{
    private MeetingGroup(IReadOnlyList<MeetingReport> reports)
    {
        List<MeetingClaim> claims = [.. reports.Select(r => r.Claim)];
        Reports = reports;
        Claims = claims;
        Persons = reports.SelectMany(r => r.Persons).GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(k => k).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Date = DateOf(claims);
        Parties = claims.SelectMany(c => c.Parties).ToHashSet(StringComparer.Ordinal);
        Articles = claims.Select(c => c.Id.Article).ToHashSet(StringComparer.Ordinal);
        Places = [.. claims.Select(c => c.Place).OfType<string>().Select(PlainName.Of).Distinct(StringComparer.Ordinal)];
        Hosts = claims.Select(c => c.Host).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The claims with their persons, the earliest article first.</summary>
    public IReadOnlyList<MeetingReport> Reports { get; }

    /// <summary>The claims, in the same order.</summary>
    public IReadOnlyList<MeetingClaim> Claims { get; }

    /// <summary>The keys of the persons whom any claim names, by the party for which they took part; <c>""</c> where that is unknown.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Persons { get; }

    /// <summary>The most precise date, of these the one that most claims give; null where none does.</summary>
    public PartialDate? Date { get; }

    /// <summary>All parties that any claim names.</summary>
    public IReadOnlySet<string> Parties { get; }

    /// <summary>The articles that tell of it.</summary>
    public IReadOnlySet<string> Articles { get; }

    /// <summary>The places in plain letters.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The countries in which it took place, as claimed.</summary>
    public IReadOnlySet<string> Hosts { get; }

    /// <summary>In person, by phone, by video.</summary>
    public string Mode => Claims[0].Mode;

    /// <summary>The earliest claim.</summary>
    public ClaimId Id => Claims[0].Id;

    /// <summary>Whether more than two parties met.</summary>
    public bool IsConference => Parties.Count > 2;

    /// <summary>Whether it is one claim that names nobody, and a month or a year but no day.</summary>
    public bool IsVague => Claims.Count == 1 && Persons.Count == 0 && Date is { Precision: not DatePrecision.Day };

    /// <summary>Whether any claim has the status.</summary>
    public bool Is(string status) => Claims.Any(c => c.Status == status);

    /// <summary>A group of one claim.</summary>
    public static MeetingGroup Of(MeetingClaim claim, Func<ClaimId, string?> personKey) => new([MeetingReport.Of(claim, personKey)]);

    /// <summary>Both groups as one.</summary>
    public static MeetingGroup Union(MeetingGroup a, MeetingGroup b) =>
        new([.. a.Reports.Concat(b.Reports).OrderBy(r => r.Claim, ClaimOrder.OfMeetings)]);

    private static PartialDate? DateOf(IEnumerable<MeetingClaim> claims) => claims.Select(c => c.Date).OfType<PartialDate>()
        .GroupBy(d => d).OrderByDescending(g => g.Key.Precision).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => (PartialDate?)g.Key).FirstOrDefault();
}
