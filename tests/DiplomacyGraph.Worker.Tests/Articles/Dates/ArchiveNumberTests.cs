using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Tests.Articles.Dates;

public sealed class ArchiveNumberTests
{
    [Theory]
    [InlineData("Generals combine efforts TASS 12412151", "2015-12-24")]
    [InlineData("Navies train together NORDWIRE 10305193", "2019-05-03")]
    public void Day_month_and_year_stand_between_two_digits(string headline, string expected) =>
        ArchiveNumber.Find(headline).ToString().Should().Be(expected);

    [Theory]
    [InlineData("Generals combine efforts TASS 13212151")]
    [InlineData("Generals combine efforts TASS 12413151")]
    [InlineData("Generals combine efforts TASS 1241215")]
    [InlineData("Generals combine efforts TASS 124121510")]
    [InlineData("Generals combine efforts on 12412151")]
    [InlineData("TASS 12412151 generals combine efforts")]
    [InlineData("Generals combine efforts TASS 20101101")]
    [InlineData("Generals combine efforts TASS 11012010")]
    [InlineData("Army orders 12412151 cartridges")]
    public void Near_misses_give_nothing(string headline) => ArchiveNumber.Find(headline).Should().BeNull();
}
