using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Mentions;

public class GeoRuleTests
{
    [Theory]
    [InlineData("He flew to the Netherlands.", "Netherlands")]
    [InlineData("The Netherlands agreed.", "The Netherlands")]
    [InlineData("He flew to the Philippines and the United States.", "Philippines", "United States")]
    [InlineData("Paris and the Kremlin agreed.", "Paris", "Kremlin")]
    public void Countries_seats_and_cities_are_found(string body, params string[] expected) => Names(body).Should().Equal(expected);

    [Theory]
    [InlineData("The turkey was served on fine china.")]
    [InlineData("Brigadier Chad Haddad spoke.")]
    public void Small_letters_and_given_names_are_none(string body) => Names(body).Should().BeEmpty();

    [Theory]
    [InlineData("He flew to Brest, France, on Monday.", "FR")]
    [InlineData("He flew to Brest, Minsk and Kyiv.", "BY")]
    [InlineData("He flew to Aberdeen, Md., on Monday.", "US")]
    public void A_place_lies_in_the_country_or_state_behind_its_comma(string body, string country) => Found(body).First().Mention.Entry.Party!.Value.Code.Should().Be(country);

    private static IEnumerable<string> Names(string body) => Found(body).Select(f => f.Words);

    private static IEnumerable<(string Words, GeoMention Mention)> Found(string body)
    {
        TokenizedText text = Lexicon.Default.Tokenizer.Tokenize(Article.Create("Title\n\n" + body, "Title"));
        return new MentionFinder(Lexicon.Default).Find(text).All<GeoMention>().Select(g => (text.TextOf(g.Range), g));
    }
}
