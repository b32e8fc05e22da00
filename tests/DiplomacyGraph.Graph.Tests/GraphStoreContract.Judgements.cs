using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Judgements;

namespace DiplomacyGraph.Graph.Tests;

/// <summary>What every store does with a human's word on two persons.</summary>
public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Two_persons_called_one_are_one_until_that_is_taken_back()
    {
        await SaveAsync([.. Stories.All]);
        IReadOnlyList<string> before = await DumpAsync();

        JudgementResult result = await Store.JudgeAsync("Marta Haugen", "berzina inga", same: true, "she married", Stop);

        result.PersonA.Should().Be(result.PersonB);
        (result.Replaced.Count, result.Contradicted.Count).Should().Be((0, 0));
        (await PersonsAsync()).Should().Be(3);
        (await Store.WithdrawJudgementAsync("Marta Haugen", "Inga Bērziņa", Stop)).Should().BeTrue();
        (await DumpAsync()).Should().Equal(before);
        (await Store.WithdrawJudgementAsync("Marta Haugen", "Inga Bērziņa", Stop)).Should().BeFalse();
    }

    [Fact]
    public async Task A_person_told_apart_stays_apart_when_articles_are_read_anew_or_forgotten()
    {
        await SaveAsync([.. Stories.All]);

        JudgementResult result = await Store.JudgeAsync(ClaimOf(Stories.Later, "Oskar Lind"), ClaimOf(Stories.HostReport, "Oskar Lind"), same: false, null, Stop);

        result.PersonA.Should().NotBe(result.PersonB);
        (await PersonsAsync()).Should().Be(5);
        await SaveAsync(Stories.Later with { ExtractorVersion = "2.0" });
        (await PersonsAsync()).Should().Be(5);
        await Store.ForgetAsync(Stories.Later.Article.Id, Stop);
        (await PersonsAsync()).Should().Be(3);
        await SaveAsync(Stories.Later);
        (await PersonsAsync()).Should().Be(5);
    }

    [Fact]
    public async Task A_word_on_a_person_stands_when_one_of_his_articles_is_forgotten()
    {
        await SaveAsync([.. Stories.All]);
        JudgementResult apart = await Store.JudgeAsync(ClaimOf(Stories.Later, "Oskar Lind"), ClaimOf(Stories.HostReport, "Oskar Lind"), same: false, null, Stop);
        await Store.JudgeAsync(apart.PersonA, apart.PersonB, same: false, "two of one name", Stop);

        foreach (ArticleFacts facts in new[] { Stories.HostReport, Stories.Announced })
        {
            await Store.ForgetAsync(facts.Article.Id, Stop);
            (await PersonsAsync()).Should().Be(5);
        }
    }

    [Fact]
    public async Task The_later_word_takes_the_place_of_the_earlier()
    {
        await SaveAsync([.. Stories.All]);
        IReadOnlyList<string> before = await DumpAsync();
        await Store.JudgeAsync("Marta Haugen", "Inga Bērziņa", same: true, null, Stop);

        JudgementResult result = await Store.JudgeAsync("Inga Bērziņa", "Marta Haugen", same: false, null, Stop);

        result.Replaced.Should().ContainSingle().Which.Should().Contain("marta haugen").And.Contain("inga berzina");
        result.Contradicted.Should().BeEmpty();
        (await PersonsAsync()).Should().Be(4);
        await Store.WithdrawJudgementAsync("Inga Bērziņa", "Marta Haugen", Stop);
        (await DumpAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Words_that_cannot_all_hold_are_told()
    {
        await SaveAsync([.. Stories.All]);
        string lind = ClaimOf(Stories.HostReport, "Oskar Lind"), haugen = ClaimOf(Stories.Later, "Marta Haugen"), berzina = ClaimOf(Stories.GuestReport, "Inga Bērziņa");
        await Store.JudgeAsync(haugen, berzina, same: true, null, Stop);
        await Store.JudgeAsync(berzina, lind, same: true, null, Stop);

        JudgementResult result = await Store.JudgeAsync(haugen, lind, same: false, "no", Stop);

        result.Contradicted.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Judged_people_do_not_depend_on_the_order_of_articles()
    {
        await SaveAsync([.. Stories.All]);
        await Store.JudgeAsync("Marta Haugen", "Inga Bērziņa", same: true, null, Stop);
        IReadOnlyList<string> expected = await DumpAsync();

        foreach (ArticleFacts facts in Stories.All.Reverse())
        {
            await Store.ForgetAsync(facts.Article.Id, Stop);
            await SaveAsync(facts);
        }

        (await DumpAsync()).Should().Equal(expected);
    }

    [Fact]
    public async Task Whom_nobody_knows_or_two_are_called_is_told()
    {
        await SaveAsync(Stories.Later, Stories.HostReport, Stories.Namesake);

        Func<Task> nobody = () => Store.JudgeAsync("Gunnar Solberg", "Oskar Lind", same: true, null, Stop);
        Func<Task> two = () => Store.JudgeAsync("Haugen", "Oskar Lind", same: true, null, Stop);
        Func<Task> one = () => Store.JudgeAsync("Oskar Lind", "oskar lind", same: false, null, Stop);

        (await nobody.Should().ThrowAsync<ArgumentException>()).WithMessage("*nobody*Gunnar Solberg*");
        (await two.Should().ThrowAsync<ArgumentException>()).WithMessage("*Marta Haugen*");
        (await one.Should().ThrowAsync<ArgumentException>()).WithMessage("*one person*ARTICLE/p1*");
    }

    [Fact]
    public async Task Undecided_pairs_are_listed_until_they_are_decided()
    {
        await SaveAsync(Stories.Later, Stories.Namesake, Stories.BareSurname);
        IReadOnlyList<UndecidedPair> pairs = await Store.UndecidedAsync(Stop);
        pairs.Select(p => string.Join(", ", new[] { p.A.Name, p.B.Name }.Order(StringComparer.Ordinal))).Should().BeEquivalentTo("Haugen, Marta Haugen", "Haugen, Nils Haugen");
        pairs[0].For.Should().NotBeEmpty();

        await Store.JudgeAsync(ClaimOf(Stories.BareSurname, "Haugen"), "Nils Haugen", same: true, null, Stop);

        (await Store.UndecidedAsync(Stop)).Should().BeEmpty();
        (await PersonsAsync()).Should().Be(3);
    }

    private static string ClaimOf(ArticleFacts facts, string name) => $"{facts.Article.Id}/{facts.Persons.First(p => p.Name == name).Id}";

    private async Task<long> PersonsAsync() => (await Store.StatusAsync(Stop)).Persons;
}
