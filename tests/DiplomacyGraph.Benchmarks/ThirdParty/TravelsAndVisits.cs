using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>us-travels-visits: trips of US presidents and secretaries of state, visits of foreign leaders. Its README says how to score it.</summary>
internal static class TravelsAndVisits
{
    private const string Set = "us-travels-visits";

    private sealed record Trip(IReadOnlyDictionary<string, string> Row, ArticleFacts Facts)
    {
        public string this[string column] => Row[column];

        public Meeting? Meeting => Facts.Meetings.FirstOrDefault(m => new HashSet<string> { "US", this["iso2"] }.IsSubsetOf(TextReader.Codes(m)));
    }

    /// <summary>A meeting a remark, its host, place and date; the offices of those met; the offices of visitors.</summary>
    public static IEnumerable<Measure> Score(string folder, TextReader reader)
    {
        List<Trip> trips = [.. Rows(folder, "travels-dev.tsv").Where(r => Talks(r["remarks"]) && r["iso2"].Length == 2).Select(r => new Trip(r, reader.Read(Framed(r), r["end"])))];
        List<(Trip Trip, Meeting Meeting)> met = [.. trips.Where(t => t.Meeting is not null).Select(t => (t, t.Meeting!))];
        IReadOnlyDictionary<string, string> countries = CountryCodes.OfName(folder);
        List<IReadOnlyDictionary<string, string>> visits = [.. Rows(folder, "visits-2000s-dev.tsv").Where(r => countries.ContainsKey(r["from"]))];
        return
        [
            Measure.Count(Set, "remarks that tell of talks: a meeting of both countries", trips.Select(t => t.Meeting is not null)),
            Measure.Count(Set, "  host", met.Select(m => m.Meeting.Host?.Code == m.Trip["iso2"])),
            Measure.Count(Set, "  place within locale", met.Select(m => m.Meeting.Place is string place && m.Trip["locale"].Contains(place, StringComparison.OrdinalIgnoreCase))),
            Measure.Count(Set, "  date within the trip", met.Select(m => IsWithin(m.Meeting.Date, m.Trip))),
            Measure.Of(Set, "offices of those met", trips.Where(t => t["silver_roles"].Length > 0).Select(t => (Silver(t), Offices(t.Facts))), recallOnly: true),
            Measure.Count(Set, "visitor: an office of the country", visits.Select(v => IsRead(reader, v, countries[v["from"]]))),
        ];
    }

    private static string Framed(IReadOnlyDictionary<string, string> row)
    {
        string office = row["traveller_role"] == "president" ? "President" : "Secretary of State";
        return $"{office} {row["traveller"]} visited {row["locale"]}, {row["country"]}, on {row["start"]}. {row["remarks"]}";
    }

    /// <summary>Remarks such as "Vacation" or "Fuel stop" tell of no meeting.</summary>
    private static bool Talks(string remarks) =>
        remarks.Contains("met with", StringComparison.OrdinalIgnoreCase) || remarks.Contains("meeting with", StringComparison.OrdinalIgnoreCase);

    private static bool IsWithin(PartialDate? date, Trip trip) =>
        date is PartialDate day && string.CompareOrdinal(day.ToString(), trip["start"]) >= 0 && string.CompareOrdinal(day.ToString(), trip["end"]) <= 0;

    private static HashSet<(string, string, string)> Silver(Trip trip) =>
    [
        .. trip["silver_roles"].Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(r => r.Split('/')).Where(r => r.Length == 3).Select(r => (TextReader.Surname(r[0]), r[1], r[2])),
    ];

    private static HashSet<(string, string, string)> Offices(ArticleFacts facts) =>
        [.. facts.Persons.SelectMany(p => p.Roles.Select(r => (TextReader.Surname(p.Name), AnnotationWord.Of(r.Kind), r.Of?.Code ?? "")))];

    private static bool IsRead(TextReader reader, IReadOnlyDictionary<string, string> visit, string country)
    {
        ArticleFacts facts = reader.Read($"{visit["visitor"]} of {visit["from"]} visited the United States.", visit["end"]);
        return facts.Persons.Any(p => TextReader.Surname(p.Name) == TextReader.Surname(visit["visitor"]) && p.Roles.Any(r => r.Of?.Code == country));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string folder, string file)
    {
        string[][] lines = [.. File.ReadLines(Path.Combine(folder, Set, file)).Select(line => line.Split('\t'))];
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }
}
