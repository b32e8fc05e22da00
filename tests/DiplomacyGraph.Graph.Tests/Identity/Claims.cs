using System.Globalization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

/// <summary>Short words for claims: <c>"2015-03-02 chief_of_defence:RU Sergey Orlov"</c>.</summary>
internal static class Claims
{
    /// <summary>Persons, each of an article of its own (<c>a01</c>, <c>a02</c> …): date, office with <c>:former</c> or <c>:acting</c>, optional <c>[rank]</c>, name.</summary>
    public static IReadOnlyList<PersonClaim> Persons(params string[] said) => [.. said.Select((s, i) => Person(ArticleAt(i), s))];

    /// <summary>The ids of the articles in the order of the claims.</summary>
    public static string ArticleAt(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index + 1:00}");

    /// <summary>Which of the claims are of one person: <c>"1 2 | 3"</c>.</summary>
    public static string Groups(IReadOnlyDictionary<ClaimId, string> keys) => string.Join(" | ", keys.OrderBy(k => k.Key).GroupBy(k => k.Value)
        .Select(g => string.Join(' ', g.Select(k => int.Parse(k.Key.Article[1..], CultureInfo.InvariantCulture)))));

    /// <summary>Which of the persons are one.</summary>
    public static string Resolve(params string[] said) => Groups(PersonResolver.Resolve(Persons(said), []).Keys);

    /// <summary>A meeting of an article: <c>"2015-03-03 FR-RU 2015-03-02 in Paris@FR held p:RU q:FR"</c>.</summary>
    public static MeetingClaim Meeting(string article, string handle, string said)
    {
        string[] words = said.Split(' ');
        (string Key, string? Side)[] persons = [.. words.Skip(5).Select(w => (w.Split(':')[0], w.Split(':').ElementAtOrDefault(1)))];
        string[] place = words[3].Split('@');
        return new MeetingClaim(
            new ClaimId(article, handle), PartialDate.Parse(words[0]), [.. persons.Select(p => p.Key)], [.. persons.Select(p => p.Side)],
            [.. words[1].Split('-').Order(StringComparer.Ordinal)], PartialDate.TryParse(words[2], out PartialDate date) ? date : null,
            place[0] is "-" or "phone" ? null : place[0].Replace('_', ' '), place.ElementAtOrDefault(1), place[0] == "phone" ? "phone" : "in_person", words[4]);
    }

    private static PersonClaim Person(string article, string said)
    {
        string[] words = said.Split(' ', 3);
        string name = words[2];
        string? rank = null;
        if (name.StartsWith('['))
        {
            (rank, name) = (name[1..name.IndexOf(']', StringComparison.Ordinal)], name[(name.IndexOf(']', StringComparison.Ordinal) + 2)..]);
        }

        return new PersonClaim(
            new ClaimId(article, "p1"), PartialDate.TryParse(words[0], out PartialDate date) ? date : null, name, [name], rank,
            words[1] == "-" ? [] : [.. words[1].Split('+').Select(Office)], []);
    }

    private static OfficeClaim Office(string said)
    {
        string[] parts = said.Split(':');
        return new OfficeClaim(parts[0], parts[1], parts.ElementAtOrDefault(2) ?? "current", parts.ElementAtOrDefault(3) ?? parts[0]);
    }
}
