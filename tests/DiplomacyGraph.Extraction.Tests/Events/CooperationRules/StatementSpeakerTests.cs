namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Who states something, at a meeting of Czech and Norwegian ministers; "-" for the text or both.</summary>
public class StatementSpeakerTests
{
    private const string Meeting = "Defence Minister Jana Novotna of the Czech Republic met Norwegian Defence Minister Lars Brekke in Prague on Monday. ";

    [Theory]
    [InlineData("Brekke offered to train Czech pilots.", "Lars Brekke")]
    [InlineData("Brekke said both armies would hold joint exercises in May.", "Lars Brekke")]
    [InlineData("Both ministers agreed to hold joint exercises.", "-")]
    [InlineData("Brekke discussed joint exercises with Novotna.", "-")]
    public void One_speaks_for_his_side_and_for_what_is_planned_together(string sentence, string expected)
    {
        var facts = Reading.Of(Meeting + sentence);

        facts.Cooperation.Select(c => facts.Persons.FirstOrDefault(p => p.Id == c.Speaker)?.Name ?? "-").Distinct().Should().Equal(expected);
    }
}
