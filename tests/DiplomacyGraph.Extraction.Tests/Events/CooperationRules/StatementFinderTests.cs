using DiplomacyGraph.Facts;
using static DiplomacyGraph.Extraction.Tests.Events.CooperationRules.StatementReading;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Statements of cooperation, read from short texts with the whole cascade: "by&gt;with topic modality".</summary>
public class StatementFinderTests
{
    [Theory]
    [InlineData("Both sides agreed to expand joint exercises.", "CZ+NO> exercises agreement")]
    [InlineData("The two countries are to hold joint exercises under a protocol signed on Monday.", "CZ+NO> exercises agreement")]
    [InlineData("The two countries are to hold joint exercises in the autumn.", "CZ+NO> exercises intent")]
    [InlineData("They reviewed the peacekeeping operations of the two countries.", "CZ+NO> peacekeeping ongoing")]
    [InlineData("The two ministers discussed ways to develop cyber defence.", "CZ+NO> cyber intent")]
    [InlineData("Brekke offered to train Czech pilots.", "NO>CZ training_education proposal")]
    [InlineData("Novotna thanked Norway for its help in the fight against terrorism.", "CZ>NO counter_terrorism support")]
    [InlineData("Brekke said Oslo was ready to share intelligence.", "NO>CZ intelligence_sharing intent")]
    [InlineData("Novotna refused to sell howitzers.", "CZ>NO arms_industry refusal")]
    [InlineData("The two ministers reaffirmed their support for Ukraine's sovereignty.", "CZ+NO>UA regional_security support")]
    public void A_statement_has_sides_topic_and_modality(string sentence, string expected) =>
        Statements(sentence).Should().Contain(expected);

    [Fact]
    public void What_is_still_to_be_discussed_is_intent() =>
        Read("Talks in Oslo planned\n\nCzech Defence Minister Jana Novotna will meet Norwegian Defence Minister Lars Brekke in Oslo next week to discuss joint exercises.", "Talks in Oslo planned")
            .Cooperation.Select(Words).Should().Equal("CZ+NO> exercises intent");

    [Fact]
    public void What_both_stress_is_shared_already() =>
        Statements("Both ministers stressed regional security.").Should().Equal("CZ+NO> regional_security ongoing");

    [Theory]
    [InlineData("Brekke and Novotna agreed to hold joint exercises.", "CZ+NO> exercises agreement")]
    [InlineData("Novotna praised the peacekeepers, while Brekke proposed joint exercises.", "NO>CZ exercises proposal")]
    public void Who_acts_is_told_by_the_clause(string sentence, string expected) =>
        Statements(sentence).Should().Contain(expected);

    [Theory]
    [InlineData("It rained in the afternoon.")]
    [InlineData("Novotna will exercise restraint.")]
    [InlineData("Brekke is a former course director.")]
    [InlineData("Brekke said the exercise would help the young.")]
    [InlineData("They discussed vaccines against the pandemic.")]
    [InlineData("The two ministers were to discuss joint exercises.")]
    [InlineData("Brekke will open an exhibition on missiles.")]
    [InlineData("Brekke wanted to say that missiles are loud.")]
    [InlineData("Brekke called on the mayor at the town hall with two corvettes.")]
    public void Other_sentences_state_nothing(string sentence) =>
        Statements(sentence).Should().BeEmpty();

    [Fact]
    public void The_scene_of_a_statement_is_no_side() =>
        Statements("They exchanged views on the situation in Mali.").Should().Equal("CZ+NO> regional_security ongoing");

    [Fact]
    public void The_speaker_is_the_person_who_acts_for_one_side()
    {
        ArticleFacts facts = Read("Brekke offered to train Czech pilots.");

        string brekke = facts.Persons.Single(p => p.Name == "Lars Brekke").Id;
        facts.Cooperation.Single(c => c.Modality == Modality.Proposal).Speaker.Should().Be(brekke);
    }

    [Fact]
    public void A_joint_statement_has_no_speaker() =>
        Read("Both sides agreed to expand joint exercises.").Cooperation.Should().OnlyContain(c => c.Speaker == null);

    [Fact]
    public void A_repeated_statement_is_one() =>
        Statements("Both sides agreed to expand joint exercises. They agreed to hold the joint exercises every year.")
            .Should().ContainSingle(s => s.EndsWith("exercises agreement", StringComparison.Ordinal));

    [Fact]
    public void The_evidence_is_the_exact_words() =>
        Read("Both sides agreed to expand joint exercises.").Cooperation.SelectMany(c => c.Evidence).Select(e => e.Quote)
            .Should().Contain("agreed to expand joint exercises");
}
