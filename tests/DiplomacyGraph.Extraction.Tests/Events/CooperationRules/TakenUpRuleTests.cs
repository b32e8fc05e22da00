using static DiplomacyGraph.Extraction.Tests.Events.CooperationRules.StatementReading;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Acts that take up what was stated before.</summary>
public class TakenUpRuleTests
{
    private const string Offer = "Novotna asked Norway to train her pilots. ";

    [Theory]
    [InlineData("The request would be examined, Brekke assured her.", "NO>CZ training_education intent")]
    [InlineData("Brekke said the request had been granted.", "NO>CZ training_education agreement")]
    [InlineData("The request was turned down.", "NO>CZ training_education refusal")]
    [InlineData("Brekke said Oslo would look into the request.", "NO>CZ training_education intent")]
    [InlineData("Brekke declined.", "NO>CZ training_education refusal")]
    [InlineData("Brekke welcomed the idea.", "NO>CZ training_education support")]
    public void An_answer_has_the_topic_of_the_statement_before(string answer, string expected) =>
        Statements(Offer + answer).Should().Contain(expected);

    [Fact]
    public void An_answer_may_follow_a_comma() =>
        Statements("Novotna asked Norway to train her pilots, which was accepted.").Should().Equal("CZ>NO training_education proposal", "NO>CZ training_education agreement");

    [Fact]
    public void An_answer_takes_up_all_topics_of_a_sentence() =>
        Statements("Novotna proposed joint exercises and cyber cooperation. Brekke agreed with the proposals.")
            .Should().Contain(["NO>CZ exercises agreement", "NO>CZ cyber agreement"]);

    [Theory]
    [InlineData("Brekke praised the weather.")]
    [InlineData("Brekke refused to sit down.")]
    [InlineData("Brekke said no country was safe.")]
    [InlineData("Brekke thanked the cook for the lunch.")]
    [InlineData("The request for a photograph was long.")]
    [InlineData("It rained. The sun came out. It rained again. Brekke declined.")]
    public void Other_acts_take_up_nothing(string near) =>
        Statements(Offer + near).Should().Equal("CZ>NO training_education proposal");
}
