namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Who is meant by "they" and "the other side" as a text goes on.</summary>
public class SettingTests
{
    private const string Two =
        "Defence Minister Jana Novotna of the Czech Republic met Norwegian Defence Minister Lars Brekke in Prague on Monday. " +
        "Later in the day Novotna held talks with Polish Defence Minister Adam Wilk. ";

    [Theory]
    [InlineData(Two + "They agreed to hold joint exercises.", "CZ+PL>")]
    [InlineData("The navy chiefs of Norway, Latvia and Estonia sat on a panel in Riga. The three signed a protocol on joint exercises.", "EE+LV+NO>")]
    [InlineData("The armies of Kenya and Uganda are neighbours. Both agreed to hold joint exercises.", "KE+UG>")]
    [InlineData(Two + "In Riga, the navy chiefs of Norway, Latvia and Estonia sat on a panel. The three sides agreed to hold joint exercises.", "EE+LV+NO>")]
    public void A_group_is_that_of_the_meeting_or_of_the_sentence_told_last(string body, string expected) => Sides(body).Should().Contain(expected);

    [Fact]
    public void What_happens_in_a_country_does_not_make_it_a_side() =>
        Sides(Two + "They discussed the situation in Mali.").Should().Equal("CZ+PL>");

    [Fact]
    public void Without_a_meeting_and_a_word_of_defence_nothing_is_stated() =>
        Sides("Kenya and Uganda border on one lake. Kenya will continue its cooperation with Uganda on fisheries.").Should().BeEmpty();

    private static List<string> Sides(string body) => Reading.Sides(body);
}
