namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Which names of a text mean one person.</summary>
public class NameClustersTests
{
    [Theory]
    [InlineData("General Valery Morozov spoke. Morozov left.", "Valery Morozov")]
    [InlineData("Gen. V. Morozov spoke. Valery Morozov left.", "Valery Morozov")]
    [InlineData("Kishi Haruto spoke. Haruto Kishi left.", "Kishi Haruto")]
    [InlineData("Rear Admiral Clement Teng-Loh spoke. Rear Admiral Loh left.", "Clement Teng-Loh")]
    [InlineData("Lieutenant General Hatem al-Rahbi spoke. Rahbi left.", "Hatem al-Rahbi")]
    [InlineData("Senior Colonel Gao Minglei spoke.\n\nGao Minglei: Yes, we did.", "Gao Minglei")]
    public void Forms_of_one_name_are_one_person(string body, string expected) => Reading.Names(body).Should().Equal(expected);

    [Theory]
    [InlineData("Marek Wolny met Adam Wolny.", "Marek Wolny", "Adam Wolny")]
    [InlineData("Sir Julian Stride-Ross spoke. Lord Stride objected.", "Julian Stride-Ross", "Stride")]
    [InlineData("Jana Novotna met Petr Novotny.", "Jana Novotna", "Petr Novotny")]
    public void Different_people_stay_apart(string body, string first, string second) => Reading.Names(body).Should().Equal(first, second);

    [Fact]
    public void A_pair_of_names_is_nobody() => Reading.Names("President Joan Bidwell spoke. The Bidwell-Hurst administration agreed.").Should().Equal("Joan Bidwell");

    [Fact]
    public void A_surname_of_two_means_the_one_named_last() =>
        Reading.Offices("Polish Defence Minister Marek Wolny met Czech Defence Minister Jan Wolny. He left. Senator Wolny stayed.").Should().Contain("Jan Wolny: official of CZ");
}
