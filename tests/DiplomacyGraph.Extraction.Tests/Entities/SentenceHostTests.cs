namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Whose officials an envoy, a visitor or a guest meets.</summary>
public class SentenceHostTests
{
    [Theory]
    [InlineData("Latvia's ambassador in Seoul, Mart Kask, called on the chief of naval operations, Admiral Tae-sik Om.", "Tae-sik Om: navy_chief of KR")]
    [InlineData("General Juris Ozols spoke to his American guest, Ohio National Guard adjutant general Gordon Wade.", "Gordon Wade: other_service_chief of US")]
    [InlineData("The chief is on a visit to Jordan. He visited the centre, where he was briefed by the Commandant, Brigadier Chad Haddad.", "Chad Haddad: commander of JO")]
    [InlineData("He received the Irish defence minister, Mary Dunne, accompanied by Lieutenant General Fergal Shea (Chief of Staff).", "Fergal Shea: chief_of_defence of IE")]
    public void Are_of_the_country_that_the_sentence_tells(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Latvia").Should().Contain(expected);

    [Theory]
    [InlineData("He spoke of Latvia's ambassador in Seoul. Defence Minister Juris Ozols left.")]
    [InlineData("He was briefed by Defence Minister Juris Ozols on the garrison.")]
    [InlineData("He will travel to Brazil, joined by Defence Minister Juris Ozols.")]
    public void Are_at_home_where_nothing_is_told(string body) => Reading.Offices(body, "Ministry of Defence, Latvia").Should().Equal("Juris Ozols: defence_minister of LV");
}
