namespace DiplomacyGraph.Extraction.Tests.Events.Circumstances;

/// <summary>Published on Thursday, 14 March 2024.</summary>
public class TalksDayRuleTests
{
    private const string Arrival = "Norwegian Defence Minister Anna Holm arrived in Poland on Sunday. ";

    [Theory]
    [InlineData("During Monday's talks, Holm said that Oslo would deliver the boats.", "2024-03-11")]
    [InlineData("The talks of the two ministers, on 12 March, concerned the boats.", "2024-03-12")]
    [InlineData("She spoke of the boats.", "2024-03-10")]
    [InlineData("Monday's weather was bad.", "2024-03-10")]
    [InlineData("The talks of the two ministers, on 2 March, had concerned the boats.", "2024-03-10")]
    public void A_visit_is_dated_by_its_talks(string further, string date) =>
        Reading.Of(Arrival + further).Meetings.Should().ContainSingle().Which.Date.ToString().Should().Be(date);
}
