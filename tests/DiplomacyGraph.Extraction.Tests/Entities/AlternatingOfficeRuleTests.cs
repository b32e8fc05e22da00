namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>A name and an office that take turns.</summary>
public class AlternatingOfficeRuleTests
{
    [Theory]
    [InlineData("Andris Ozols spoke by phone with President of Estonia Mart Kask. Andris Ozols thanked him. The President of Latvia added that he would come.", "Andris Ozols: head_of_state of LV")]
    [InlineData("The boats are paid, General Ozols said in Riga. The Defence Minister said the offer was made in May. General Ozols left.", "Ozols: defence_minister of LV")]
    public void Are_one_person(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Latvia").Should().Contain(expected);

    [Theory]
    [InlineData("Andris Ozols spoke. The Defence Minister was told of it.")]
    [InlineData("The Defence Minister spoke. Andris Ozols sang, and Andris Ozols left.")]
    [InlineData("Andris Ozols sang. Andris Ozols left. The defence ministers met.")]
    public void Are_two_where_the_name_stands_once_or_behind(string body) => Reading.Offices(body, "Ministry of Defence, Latvia").Should().BeEmpty();

    [Fact]
    public void An_office_that_somebody_holds_is_not_given_again() =>
        Reading.Offices("Defence Minister Mart Kask met Andris Ozols. Andris Ozols spoke. The Defence Minister agreed.", "Ministry of Defence, Latvia").Should().Equal("Mart Kask: defence_minister of LV");
}
