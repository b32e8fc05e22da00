namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>From which country a text is written: an office without a country is held there.</summary>
public class HomeRuleTests
{
    [Theory]
    [InlineData("La Gazette du Bocage (English pages)")]
    [InlineData("Dagens Post, English edition")]
    public void A_language_is_no_country(string publisher) => Reading.Offices("Defence Minister Anna Holm spoke in Oslo.", publisher).Should().Equal("Anna Holm: defence_minister of NO");

    [Theory]
    [InlineData("TALLINN, March 12 - Defence Minister Juris Ozols spoke. France and Poland were named, and France again.", "EE")]
    [InlineData("By Anna Berg, Oslo\n\nDefence Minister Juris Ozols spoke to the press about France.", "NO")]
    [InlineData("Defence Minister Juris Ozols spoke at the Bendlerblock. Poland was named.", "DE")]
    [InlineData("Defence Minister Juris Ozols returned from a visit to Poland. Latvia is content.", "LV")]
    [InlineData("Defence Minister Juris Ozols of late met his Polish counterpart. Latvia is content.", "LV")]
    public void The_body_says(string body, string home) => Reading.Offices(body).Should().Contain($"Juris Ozols: defence_minister of {home}");

    [Fact]
    public void American_states_tell_of_a_paper_at_home() =>
        Reading.Offices("The guests from Peru came. Peruvian sailors learn in Panama City, Fla., in spring. Rep. Ellen Thibald (D-Maine) was away. Town Council Chairman Gary Beale gave a speech.").Should().Contain("Gary Beale: official of US");

    [Fact]
    public void The_publisher_goes_before_the_dateline() =>
        Reading.Offices("TALLINN, March 12 - Defence Minister Juris Ozols spoke.", "Ministry of Defence, Latvia").Should().Equal("Juris Ozols: defence_minister of LV");

    [Theory]
    [InlineData("Reuters", "EE")]
    [InlineData("The Jakarta Post", "EE")]
    [InlineData("Antara", "ID")]
    public void A_wire_or_a_paper_that_never_names_its_own_country_writes_from_the_dateline(string publisher, string home) =>
        Reading.Offices("TALLINN, March 12 - Defence Minister Juris Ozols spoke.", publisher).Should().Equal($"Juris Ozols: defence_minister of {home}");

    [Fact]
    public void A_town_with_a_state_is_in_the_United_States() =>
        Reading.Offices("GOTHENBURG, Neb. - Governor Dale Rein spoke.").Should().Equal("Dale Rein: official of US");

    [Theory]
    [InlineData("BELGRADE PUTS ALL DRILLS ON HOLD", "RS")]
    [InlineData("Ministers meet for talks in Serbia", "RS")]
    [InlineData("Minister speaks with Serbian envoy", "FR")]
    [InlineData("Minister leaves on a visit to Serbia", "FR")]
    public void A_headline_that_opens_with_a_country_or_names_but_one_says(string headline, string home) =>
        Reading.Offices("Defence Minister Juris Ozols spoke at noon. French and US officials were there, and the French stayed.", headline: headline).Should().Equal($"Juris Ozols: defence_minister of {home}");

    [Fact]
    public void A_place_inside_a_name_says_nothing() =>
        Reading.Offices("Colonel Lima Brandt and Colonel Lima Haug came. Defence Minister Juris Ozols of late spoke of Latvia.").Should().Equal("Juris Ozols: defence_minister of LV");
}
