using static DiplomacyGraph.Extraction.Tests.Events.CooperationRules.StatementReading;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Which acts are done with what stands before them.</summary>
public class SubjectBeforeTests
{
    [Theory]
    [InlineData("Joint exercises were discussed by both ministers.", "CZ+NO> exercises ongoing")]
    [InlineData("Joint training of special forces will begin in May.", "CZ+NO> exercises intent")]
    [InlineData("Norwegian instructors would stay, Brekke promised.", "NO>CZ training_education intent")]
    public void Passives_and_what_will_take_place(string sentence, string expected) =>
        Statements(sentence).Should().Contain(expected);

    [Theory]
    [InlineData("The joint exercise will cost a fortune.")]
    [InlineData("After the joint exercise Brekke pulled out a pipe.")]
    [InlineData("It was not clear whether they discussed joint exercises.")]
    [InlineData("There was no agreement on joint exercises.")]
    public void What_else_happens_near_a_topic_is_no_statement(string sentence) =>
        Statements(sentence).Should().BeEmpty();
}
