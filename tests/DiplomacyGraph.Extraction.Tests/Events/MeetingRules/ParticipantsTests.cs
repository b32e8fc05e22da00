namespace DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

/// <summary>Who takes part, beyond the subject and the object of the verb.</summary>
public class ParticipantsTests
{
    private const string Novotna = "Czech Defence Minister Jana Novotna", Brekke = "Norwegian Defence Minister Lars Brekke", Holm = "Danish Defence Minister Ida Holm";

    [Theory]
    [InlineData($"{Novotna} met {Brekke} on Monday. The talks were attended by Czech army chief Petr Hora.", "Jana Novotna+Lars Brekke+Petr Hora")]
    [InlineData($"{Novotna} met {Brekke} on Monday. The talks were attended by Danish army chief Per Lund.", "Jana Novotna+Lars Brekke")]
    [InlineData($"{Novotna} praised {Brekke} on Monday. Novotna spoke with him by video on Tuesday.", "Jana Novotna+Lars Brekke")]
    [InlineData($"{Brekke} toured the base. His talks with {Novotna} were held on Tuesday.", "Jana Novotna+Lars Brekke")]
    [InlineData($"\"I met {Brekke} in Oslo on Monday,\" {Novotna} said.", "Jana Novotna+Lars Brekke")]
    [InlineData($"The Norwegian delegation includes {Brekke} and Norwegian army chief Knut Dahl. The Norwegian delegation will meet {Novotna} on May 22.", "Jana Novotna+Knut Dahl+Lars Brekke")]
    public void Those_present_and_those_meant_take_part(string text, string expected) =>
        Reader.Participants(text).Should().Contain(expected);

    [Fact]
    public void Calls_to_several_are_several_calls() =>
        Reader.Meetings($"{Novotna} telephoned the defence ministers of Norway and Denmark on Monday.").Should().Equal("CZ+NO 2019-05-13 - phone held", "CZ+DK 2019-05-13 - phone held");

    [Fact]
    public void Delegations_tell_of_a_conference() =>
        Reader.Meetings("Delegations from Norway, Denmark and Iceland took part in the seminar on Monday.").Should().Equal("DK+IS+NO 2019-05-13 - in_person held");

    [Fact]
    public void Who_is_summoned_to_the_ministry_meets_those_at_home() =>
        Reader.Meetings("PRAGUE, May 15 – The Norwegian ambassador, Knut Dahl, was summoned to the ministry on Monday.").Should().ContainSingle().Which.Should().StartWith("CZ+NO 2019-05-13");

    [Theory]
    [InlineData("Italy hosts the headquarters of the Norwegian brigade.")]
    [InlineData($"{Novotna} stressed openness to dialogue with Norway.")]
    [InlineData($"{Novotna} opened the Day of Host Communities and Norwegian Friends.")]
    [InlineData("The so-called Norwegian line is closed.")]
    public void Words_of_another_meaning_tell_of_no_meeting(string text) =>
        Reader.Meetings(text).Should().BeEmpty();
}
