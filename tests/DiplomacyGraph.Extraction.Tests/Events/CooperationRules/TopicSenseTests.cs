using static DiplomacyGraph.Extraction.Tests.Events.CooperationRules.StatementReading;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Words whose topic is told by their neighbours.</summary>
public class TopicSenseTests
{
    [Theory]
    [InlineData("Both sides agreed on joint patrols at sea.", "CZ+NO> maritime_security agreement")]
    [InlineData("Both sides agreed that the border guards hold joint patrols.", "CZ+NO> border_security agreement")]
    [InlineData("Brekke promised to send a frigate.", "NO>CZ maritime_security intent")]
    [InlineData("Brekke promised to sell a frigate.", "NO>CZ arms_industry intent")]
    [InlineData("Brekke promised to send fighter jets.", "NO>CZ air_missile_defence intent")]
    [InlineData("Brekke promised to deliver two Patriot batteries.", "NO>CZ arms_industry intent")]
    [InlineData("Brekke promised to send howitzers.", "NO>CZ arms_industry intent")]
    [InlineData("Both sides agreed to share sonar data.", "CZ+NO> intelligence_sharing agreement")]
    [InlineData("Both sides agreed on search and rescue in the Baltic Sea.", "CZ+NO> maritime_security agreement")]
    [InlineData("Both sides agreed on search and rescue in the mountains.", "CZ+NO> disaster_relief agreement")]
    [InlineData("Both sides agreed to exchange radar pictures.", "CZ+NO> intelligence_sharing agreement")]
    [InlineData("Both sides shared concern over the arms trade.", "CZ+NO> regional_security ongoing")]
    [InlineData("Brekke offered two helicopters for the peacekeepers.", "NO>CZ peacekeeping proposal")]
    [InlineData("Brekke invited Czech observers to the exercise.", "NO>CZ exercises proposal")]
    public void The_neighbours_of_a_word_tell_its_topic(string sentence, string expected) =>
        Statements(sentence).Should().Equal(expected);

    [Theory]
    [InlineData("Brekke promised to send a battalion.", "NO>CZ basing_logistics intent")]
    [InlineData("Brekke promised a battalion for the UN mission.", "NO>UN peacekeeping intent")]
    [InlineData("Novotna asked for boots.", "CZ>NO arms_industry proposal")]
    [InlineData("Novotna asked for two places at the Norwegian staff course.", "CZ>NO training_education proposal")]
    [InlineData("Novotna asked for photographs.", "CZ>NO intelligence_sharing proposal")]
    public void People_and_things_count_where_they_are_sent_or_asked_for(string sentence, string expected) =>
        Statements(sentence).Should().Equal(expected);

    [Theory]
    [InlineData("Brekke praised the boots of the battalion.")]
    [InlineData("Brekke was glad that a Czech battalion had won the cup.")]
    public void People_and_things_that_nobody_gives_are_no_topic(string sentence) =>
        Statements(sentence).Should().BeEmpty();

    [Fact]
    public void Troops_serve_the_mission_told_of_just_before() =>
        Statements("The ministers discussed the UN mission in Mali. Brekke promised to send thirty soldiers.").Should().Equal("CZ+NO> peacekeeping ongoing", "NO>CZ peacekeeping intent");

    [Fact]
    public void Patrols_go_where_the_story_is() =>
        Statements("The ministers discussed border security. Brekke proposed joint patrols.").Should().Equal("CZ+NO> border_security ongoing", "NO>CZ border_security proposal");

    [Fact]
    public void What_somebody_visits_is_no_topic() =>
        Statements("Brekke was glad to have visited the naval base.").Should().BeEmpty();
}
