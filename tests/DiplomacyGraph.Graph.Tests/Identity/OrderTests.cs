using System.Globalization;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

/// <summary>Who is who depends on the set of claims, not on the order in which they are given.</summary>
public sealed class OrderTests
{
    private const int Shuffles = 50;

    private static readonly string[] Names =
    [
        "Sergey Velmatov", "Sergei Velmatov", "S. Velmatov", "Velmatov", "Andrey Velmatov", "Mohammed Hegazi", "Mohamed Hegazy", "Hegazi", "Mahmoud Hegazi",
        "Mohamed Mahmoud Hegazi", "Eom Jae-sik", "Jae-sik Eom", "Eom", "Carlos Mendieta", "Carlos R. Mendieta", "Carlos Mendieta Ugalde", "Mendieta",
    ];

    private static readonly string[] Offices = ["army_chief:RU", "chief_of_defence:RU", "military_officer:EG", "navy_chief:KR", "navy_chief:PE", "official:PE", "-"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shuffled_claims_give_the_same_keys(int seed)
    {
        var random = new Random(seed);
        PersonClaim[] persons = [.. Claims.Persons([.. Enumerable.Range(0, 80).Select(_ => RandomPerson(random))])];
        MeetingClaim[] meetings = [.. persons.Select((p, i) => RandomMeeting(random, p.Id.Article))];
        string expected = Resolve(persons, meetings);
        for (int i = 0; i < Shuffles; i++)
        {
            random.Shuffle(persons);
            random.Shuffle(meetings);
            Resolve(persons, meetings).Should().Be(expected);
        }
    }

    [Fact]
    public void What_shares_no_block_with_a_person_does_not_change_his_key()
    {
        var random = new Random(4);
        IReadOnlyList<PersonClaim> all = Claims.Persons([.. Enumerable.Range(0, 120).Select(_ => RandomPerson(random))]);
        IReadOnlyDictionary<ClaimId, string> together = PersonResolver.Resolve(all, []).Keys;
        foreach (IReadOnlyList<PersonClaim> component in Components(all))
        {
            PersonResolver.Resolve(component, []).Keys.Should().OnlyContain(k => together[k.Key] == k.Value);
        }
    }

    private static string Resolve(PersonClaim[] persons, MeetingClaim[] meetings)
    {
        PersonIdentities who = PersonResolver.Resolve(persons, []);
        MeetingIdentities which = MeetingResolver.Resolve(meetings, id => who.Keys.GetValueOrDefault(id));
        return string.Join('\n', who.Keys.Concat(which.Keys).OrderBy(k => k.Key).Select(k => $"{k.Key} {k.Value}"))
            + string.Join('\n', who.Undecided.Select(u => $"{u.A} {u.B} {string.Join(';', u.For)}"));
    }

    private static string RandomPerson(Random random) => string.Create(
        CultureInfo.InvariantCulture, $"20{random.Next(12, 20)}-{random.Next(1, 13):00}-{random.Next(1, 28):00} {Pick(random, Offices)} {Pick(random, Names)}");

    private static MeetingClaim RandomMeeting(Random random, string article)
    {
        string day = string.Create(CultureInfo.InvariantCulture, $"2015-03-{random.Next(1, 12):00}");
        string date = random.Next(4) switch { 0 => "2015-03", 1 => "-", _ => day };
        return Claims.Meeting(article, "m1", $"{day} {Pick(random, ["EG-RU", "KR-PE", "EG-KR-RU"])} {date} {Pick(random, ["Cairo@EG", "Lima@PE", "-", "phone"])} "
            + $"{Pick(random, ["held", "held", "planned", "cancelled"])} p1:{Pick(random, ["RU", "EG", "KR"])}");
    }

    private static List<List<PersonClaim>> Components(IReadOnlyList<PersonClaim> claims)
    {
        List<(HashSet<string> Blocks, List<PersonClaim> Claims)> components = [];
        foreach (PersonClaim claim in claims)
        {
            HashSet<string> blocks = [.. Blocks.Of(claim)];
            List<(HashSet<string> Blocks, List<PersonClaim> Claims)> touched = [.. components.Where(c => c.Blocks.Overlaps(blocks))];
            touched.ForEach(c => components.Remove(c));
            components.Add(([.. touched.SelectMany(c => c.Blocks), .. blocks], [.. touched.SelectMany(c => c.Claims), claim]));
        }

        return [.. components.Select(c => c.Claims)];
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
