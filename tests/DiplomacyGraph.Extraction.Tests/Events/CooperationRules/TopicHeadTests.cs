using static DiplomacyGraph.Extraction.Tests.Events.CooperationRules.StatementReading;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Which topics of an act count, and which only describe another.</summary>
public class TopicHeadTests
{
    [Theory]
    [InlineData("Both sides agreed to share intelligence with all who fight terrorism.", "CZ+NO> intelligence_sharing agreement")]
    [InlineData("Both sides agreed on a course for the crews of howitzers.", "CZ+NO> training_education agreement")]
    [InlineData("Both sides agreed that Czech jets patrol the airspace.", "CZ+NO> air_missile_defence agreement")]
    [InlineData("Both sides agreed on the stationing of soldiers for peacekeeping.", "CZ+NO> peacekeeping agreement")]
    [InlineData("Both sides agreed to exchange data on orbital debris.", "CZ+NO> space agreement")]
    [InlineData("Both sides discussed the situation in the South China Sea.", "CZ+NO> regional_security ongoing")]
    public void What_describes_a_topic_is_none(string sentence, string expected) =>
        Statements(sentence).Should().Equal(expected);

    [Theory]
    [InlineData("Both sides agreed on joint exercises, cyber defence and peacekeeping.")]
    [InlineData("Both sides agreed on joint exercises, where much remains to be done, and on cyber defence and peacekeeping.")]
    public void What_stands_side_by_side_counts(string sentence) =>
        Statements(sentence).Should().Equal("CZ+NO> exercises agreement", "CZ+NO> cyber agreement", "CZ+NO> peacekeeping agreement");

    [Fact]
    public void Cooperation_as_such_is_an_item_of_a_list() =>
        Statements("Both sides discussed defence cooperation, the situation in Mali and joint exercises.").Should().Equal("CZ+NO> general ongoing", "CZ+NO> regional_security ongoing", "CZ+NO> exercises ongoing");

    [Fact]
    public void Cooperation_in_something_is_that_thing() =>
        Statements("Both sides discussed defence cooperation in counter-terrorism.").Should().Equal("CZ+NO> counter_terrorism ongoing");
}
