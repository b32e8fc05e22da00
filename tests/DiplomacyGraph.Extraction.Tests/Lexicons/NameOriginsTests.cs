using DiplomacyGraph.Extraction.Lexicons;

namespace DiplomacyGraph.Extraction.Tests.Lexicons;

/// <summary>Which countries a part of a name is typical of.</summary>
public class NameOriginsTests
{
    [Theory]
    [InlineData("kitagawa", "JP")]
    [InlineData("petrauskas", "LT")]
    [InlineData("bondarenko", "UA")]
    [InlineData("gunnarsdottir", "IS")]
    [InlineData("mwambata", "TZ")]
    public void Is_told_by_word_ending_or_beginning(string word, string country) =>
        Lexicon.Default.NameOrigins.Of(word).Select(p => p.Code).Should().Contain(country);

    [Theory]
    [InlineData("table")]
    [InlineData("kawa")]
    [InlineData("x")]
    public void Is_unknown_for_other_words(string word) => Lexicon.Default.NameOrigins.Of(word).Should().BeEmpty();
}
