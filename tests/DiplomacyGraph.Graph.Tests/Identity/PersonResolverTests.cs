using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

public sealed class PersonResolverTests
{
    [Theory]
    [InlineData("1 2 3", "2012-11-09 chief_of_defence:RU Sergey Velmatov", "2012-11-14 chief_of_defence:RU Serguei Vel'matov", "2012-11-19 military_officer:RU S. Velmatov")]
    [InlineData("1 2", "2018-04-18 defence_minister:BY Aleksandr Kovalenko", "2019-05-24 defence_minister:BY Aliaksandr Kavalenka")]
    [InlineData("1 2", "2021-02-04 chief_of_defence:SD Abdel Rahman Osman El-Nour", "2021-06-24 chief_of_defence:SD Abd al-Rahman al-Nur")]
    [InlineData("1 2", "2016-05-12 navy_chief:KR Eom Jae-sik", "2016-05-26 navy_chief:KR Jae-sik Eom")]
    [InlineData("1 2", "2019-01-02 defence_minister:HU Szentgyörgyi Áron", "2019-03-02 defence_minister:HU Aron Szentgyorgyi")]
    [InlineData("1 2", "2014-05-02 defence_minister:DE Jürgen Mühlbauer", "2015-05-02 defence_minister:DE Juergen Muehlbauer")]
    [InlineData("1 2 3", "2024-05-14 defence_minister:MN Dashnyamiin Oyunbat", "2024-06-04 defence_minister:MN Oyunbat Dashnyam", "2024-09-18 defence_minister:MN D. Oyunbat")]
    [InlineData("1 2", "2013-03-13 chief_of_defence:MR Mohamed Ould Cheikh Lemrabti", "2013-03-14 chief_of_defence:MR Muhammad Ould Shaykh Lemrabti")]
    [InlineData("1 2 3", "2013-06-03 army_chief:CL Gonzalo Andrés Iturra Valdés", "2013-06-13 army_chief:CL Gonzalo Iturra", "2013-06-17 army_chief:CL Iturra Valdés")]
    public void Spellings_orders_and_short_forms_of_one_name_are_one_person(string expected, params string[] said) =>
        Claims.Resolve(said).Should().Be(expected);

    [Theory]
    [InlineData("another country", "2013-11-22 navy_chief:PE Carlos Mendieta", "2016-05-12 navy_chief:PH Carlos Mendieta")]
    [InlineData("another given name", "2018-07-24 army_chief:PK Nadir Rahmani", "2019-10-02 army_chief:PK Sohrab Rahmani")]
    [InlineData("father and son", "2011-03-31 chief_of_defence:GR Georgios Kastellis", "2022-05-20 deputy_chief_of_defence:GR Nikolaos Kastellis")]
    [InlineData("junior and senior", "2011-03-31 official:US Walter Brandt Sr.", "2012-03-31 official:US Walter Brandt Jr.")]
    [InlineData("surnames only", "2011-03-31 army_chief:PL Nowak", "2012-03-31 navy_chief:PL Nowak")]
    [InlineData("nothing but a surname", "2011-03-31 army_chief:PL Adam Nowak", "2012-03-31 - Nowak")]
    [InlineData("a general of old and a colonel of today", "2010-03-01 official:EG [Lieutenant General] Hassan Fouad", "2016-03-01 military_officer:EG [Colonel] Hassan Fouad")]
    [InlineData("a prince and his father", "2018-03-01 official:SA Khalid bin Salman Al Masroor", "2018-03-01 official:SA Salman Al Masroor")]
    [InlineData("a middle initial and another given name", "2018-03-01 official:US Alan B. Sallowfield", "2018-03-01 official:US Brent Sallowfield")]
    [InlineData("first and second deputy", "2018-03-01 deputy_defence_minister:RU:current:First_Deputy_Minister Sorokin", "2018-03-05 deputy_defence_minister:RU:current:Second_Deputy_Minister I. Sorokin")]
    [InlineData("another patronymic", "2015-01-01 official:RU Ivan Petrovich Sorokin", "2015-02-01 official:RU Ivan Sergeyevich Sorokin")]
    public void Others_stay_two(string why, params string[] said) => Claims.Resolve(said).Should().Be("1 | 2", why);

    [Fact]
    public void The_same_name_in_the_same_country_rises_in_office_and_rank() => Claims.Resolve(
        "2012-03-01 army_chief:TR [Lieutenant General] Ugur Demirhan", "2016-03-01 chief_of_defence:TR [General] Uğur Demirhan").Should().Be("1 2");

    [Fact]
    public void An_office_given_to_another_country_by_few_articles_is_that_of_the_many() => Claims.Resolve(
        "2016-05-20 defence_minister:IN Arjun Salgaonkar", "2016-06-01 defence_minister:IN Arjun Salgaonkar", "2016-06-07 defence_minister:IN Arjun Salgaonkar",
        "2016-06-09 defence_minister:VN Arjun Salgaonkar", "2019-06-09 defence_minister:NP Arjun Salgaonkar", "2016-06-09 navy_chief:SG Arjun Salgaonkar",
        "- defence_minister:AE Arjun Salgaonkar").Should().Be("1 2 3 4 7 | 5 | 6");

    [Fact]
    public void A_bare_surname_joins_the_only_one_who_fits() => Claims.Resolve(
        "2012-11-09 chief_of_defence:FR Benoit Kerlan", "2012-11-19 military_officer:FR Kerlan", "2012-11-20 chief_of_defence:CA Marc Kerlan").Should().Be("1 2 | 3");

    [Fact]
    public void A_bare_surname_with_an_office_joins_who_held_it_then() => Claims.Resolve(
        "2016-03-10 army_chief:PK Nadir Rahmani", "2019-10-02 army_chief:PK Sohrab Rahmani", "2019-10-02 army_chief:PK:former Nadir Rahmani",
        "2019-11-05 army_chief:PK Rahmani").Should().Be("1 3 | 2 4");

    [Fact]
    public void A_bare_surname_that_fits_two_stays_alone_and_is_listed_with_both()
    {
        PersonIdentities found = PersonResolver.Resolve(
            Claims.Persons("2019-01-10 army_chief:PK Nadir Rahmani", "2019-01-02 navy_chief:PK Sohrab Rahmani", "2019-01-05 military_officer:PK Rahmani"), []);
        Claims.Groups(found.Keys).Should().Be("1 | 2 | 3");
        found.Undecided.Should().HaveCount(2).And.OnlyContain(c => c.For.Any(r => r.StartsWith("same country", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_without_office_or_country_joins_the_only_holder_of_it() => Claims.Resolve(
        "2012-11-09 chief_of_defence:FR Benoit Kerlan", "2012-11-19 - Benoît Kerlan").Should().Be("1 2");

    [Fact]
    public void A_name_without_office_or_country_that_two_hold_stays_alone() => Claims.Resolve(
        "2012-11-09 chief_of_defence:FR Benoit Kerlan", "2012-11-10 army_chief:CA Benoit Kerlan", "2012-11-19 - Benoît Kerlan").Should().Be("1 | 2 | 3");

    [Fact]
    public void Every_join_gives_its_reasons() => PersonResolver.Resolve(
        Claims.Persons("2012-11-09 chief_of_defence:RU Sergey Velmatov", "2012-11-14 chief_of_defence:RU Sergei Velmatov"), [])
        .Joins.Should().ContainSingle().Which.Reasons.Should().Equal(
            "same name in another spelling: Sergey Velmatov, Sergei Velmatov", "same office: chief_of_defence of RU", "same country: RU");

    [Fact]
    public void A_judgement_outranks_the_rules_both_ways()
    {
        IReadOnlyList<PersonClaim> claims = Claims.Persons(
            "2012-11-09 chief_of_defence:RU Sergey Velmatov", "2012-11-14 chief_of_defence:RU Sergey Velmatov", "2012-11-14 official:FR Serge Velmat");
        PersonIdentities found = PersonResolver.Resolve(
            claims, [new Judgement("a01", "sergey velmatov", "a02", "Sergey Velmatov", false, null), new Judgement("a01", "Sergey Velmatov", "a03", "Serge Velmat", true, "met him")]);
        Claims.Groups(found.Keys).Should().Be("1 3 | 2");
    }
}
