namespace DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

/// <summary>Encounters that only show in what two of different countries do together.</summary>
public class AsideFinderTests
{
    private const string Novotna = "Czech Defence Minister Jana Novotna", Brekke = "Norwegian Defence Minister Lars Brekke";

    [Theory]
    [InlineData($"{Novotna} had told {Brekke} in Oslo on Monday that the brigade would stay.", "CZ+NO 2019-05-13 Oslo in_person held")]
    [InlineData($"{Novotna} and {Brekke} opened the exercise in Oslo on Monday.", "CZ+NO 2019-05-13 Oslo in_person held")]
    [InlineData($"{Novotna} unveiled the new aircraft in Prague on Monday with {Brekke} and a brass band.", "CZ+NO 2019-05-13 Prague in_person held")]
    public void What_two_do_together_tells_that_they_met(string text, string expected) =>
        Reader.Meetings(text).Should().Equal(expected);

    [Theory]
    [InlineData($"{Novotna} told Interior Minister Petr Hora that the brigade would stay.")]
    [InlineData($"{Novotna} did not tell {Brekke} that the brigade would stay.")]
    [InlineData($"{Novotna} and {Brekke} are engineers.")]
    [InlineData($"{Novotna} opened the exercise. {Brekke} was not asked.")]
    [InlineData($"{Novotna} welcomed Norwegian President Lars Brekke's decision.")]
    public void Near_misses_are_no_encounter(string text) =>
        Reader.Meetings(text).Should().BeEmpty();

    [Fact]
    public void An_encounter_told_in_so_many_words_is_not_told_again() =>
        Reader.Meetings($"{Novotna} met {Brekke} in Prague on Monday. Novotna told Brekke that the brigade would stay.").Should().Equal("CZ+NO 2019-05-13 Prague in_person held");

    [Fact]
    public void An_act_names_the_host_of_a_visit() =>
        Reader.Participants($"{Novotna} visited Oslo on Monday. Novotna told {Brekke} that the brigade would stay.").Should().Equal("Jana Novotna+Lars Brekke");
}
