using DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

namespace DiplomacyGraph.Extraction.Tests.Events.Circumstances;

/// <summary>Which of several dates and places of a sentence belongs to a meeting, as of Thursday, 16 May 2019.</summary>
public class ChoiceTests
{
    private const string Novotna = "Czech Defence Minister Jana Novotna", Brekke = "Norwegian Defence Minister Lars Brekke", Holm = "Danish Defence Minister Ida Holm";

    [Theory]
    [InlineData($"{Novotna}, who arrived on Sunday on a four-day visit, held talks with {Brekke} in Oslo on Tuesday.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} said on Thursday, a day after her talks with {Brekke} in Oslo, that the boats would be built.", "CZ+NO 2019-05-15 Oslo in_person held")]
    [InlineData($"On Tuesday, in Oslo, {Novotna} and the whole of a delegation of twelve officers of the army, the navy, the air force and the territorial guard met {Brekke}.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} and {Brekke} discussed the border, where a patrol was shot at on Sunday, in Oslo on Tuesday.", "CZ+NO 2019-05-14 Oslo in_person held")]
    public void A_date_belongs_to_the_nearest_meeting_of_its_clause(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"{Novotna} returned on Monday from Oslo, where she held talks with {Brekke}.", "CZ+NO 2019-05 Oslo in_person held")]
    [InlineData($"{Novotna} leaves Prague on Saturday for Oslo, where she will meet {Brekke}.", "CZ+NO 2019-05 Oslo in_person planned")]
    [InlineData($"{Novotna} leaves for Oslo on Saturday, where she will meet {Brekke}.", "CZ+NO 2019-05-18 Oslo in_person planned")]
    public void The_day_of_a_journey_gives_a_meeting_the_month(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"{Novotna} promised on Tuesday at the Lesany training area near Prague, where she met {Brekke}, to buy boats.", "CZ+NO 2019-05-14 Lesany training area in_person held")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday in the western city of Bergen.", "CZ+NO 2019-05-14 Bergen in_person held")]
    [InlineData($"{Novotna} signed a plan with {Brekke} on Tuesday in a Brno ceremony.", "CZ+NO 2019-05-14 Brno in_person held")]
    [InlineData($"{Novotna} was in Oslo on Tuesday. She met there with {Brekke}.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"OSLO, May 15 – {Novotna} met {Brekke} in Norway on Tuesday.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"OSLO, May 15 – Ten officers will go to Brno under a plan signed in the capital on Tuesday by {Novotna} and {Brekke}.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday at Vestre Grend.", "CZ+NO 2019-05-14 Vestre Grend in_person held")]
    [InlineData($"The last stop is Oslo, where {Novotna} met {Brekke} on Tuesday.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"Oslo. {Novotna} met {Brekke} on Tuesday.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday at Kilima House in Bergen.", "CZ+NO 2019-05-14 Bergen in_person held")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday at Holmen Fortress in Bergen.", "CZ+NO 2019-05-14 Holmen Fortress in_person held")]
    [InlineData($"{Novotna} held a meeting in the Kremlin with {Brekke} on Tuesday.", "CZ+NO 2019-05-14 the Kremlin in_person held")]
    [InlineData($"CAMP VESTRE, Norway – {Novotna} met {Brekke} on Tuesday.", "CZ+NO 2019-05-14 Camp Vestre in_person held")]
    [InlineData($"VESTRE GREND, Norway (May 15, 2019) – {Novotna} met {Brekke} on Tuesday.", "CZ+NO 2019-05-14 Vestre Grend in_person held")]
    [InlineData($"CORAL SEA (May 15, 2019) – {Novotna} met {Brekke} on Tuesday.", "CZ+NO 2019-05-14 - in_person held")]
    public void A_place_is_named_in_many_ways(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"{Novotna} met {Brekke} on Tuesday about the situation in Gaza.", "CZ+NO 2019-05-14 - in_person held")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday, and is due in Kyiv next week.", "CZ+NO 2019-05-14 - in_person held")]
    [InlineData($"When meeting {Brekke} on Tuesday, {Novotna} spoke highly of his work in Abyei.", "CZ+NO 2019-05-14 - in_person held")]
    [InlineData($"In Brno, {Novotna} announced that she will meet {Brekke} on May 20.", "CZ+NO 2019-05-20 - in_person planned")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday in Parliament.", "CZ+NO 2019-05-14 - in_person held")]
    public void A_place_of_something_else_is_not_taken(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"The minister spoke yesterday at the end of a two-day visit to Oslo, where {Novotna} met {Brekke}.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} met {Brekke} in Oslo on Tuesday at the end of her two-day visit.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"A stop in Oslo by {Novotna} has been scratched.", "CZ+NO 2019-05 Oslo in_person cancelled")]
    [InlineData($"{Novotna} was to visit Oslo this week. That visit had to be called off.", "CZ+NO 2019-05 Oslo in_person cancelled")]
    [InlineData($"{Novotna} met {Brekke} earlier this week. During the talks on Tuesday, she asked for boats.", "CZ+NO 2019-05-14 - in_person held")]
    [InlineData($"The last encounter of the military commanders, Danish General Ole Lund and Norwegian Admiral Per Dahl, took place in the border town of Ipiales in November.", "DK+NO 2018-11 Ipiales in_person held")]
    [InlineData($"OSLO, May 15 – Ministers said on Tuesday that boats were bought.\n\n{Novotna} signed a plan with {Brekke}.", "CZ+NO 2019-05-14 Oslo in_person held")]
    [InlineData($"{Novotna} met {Holm} in Brno on Monday. In Oslo, {Novotna} had met {Brekke}.", "CZ+NO 2019-05 Oslo in_person held")]
    [InlineData($"Wednesday. By train to the north. The weather was fair. {Novotna} met {Brekke} in Oslo.", "CZ+NO 2019-05-15 Oslo in_person held")]
    [InlineData($"{Novotna} met {Brekke} in Oslo on the plan signed in July 2017.", "CZ+NO 2019-05 Oslo in_person held")]
    [InlineData($"The meeting of {Novotna} with {Brekke}, set for Monday, was postponed to Thursday.", "CZ+NO 2019-05-16 - in_person planned")]
    [InlineData($"The ministry previewed the May 22 meeting that {Novotna} will hold with {Brekke}.", "CZ+NO 2019-05-22 - in_person planned")]
    [InlineData($"{Novotna} received {Brekke} on Tuesday on Bornholm.", "CZ+NO 2019-05-14 Bornholm in_person held")]
    public void What_took_several_days_or_was_called_off_has_a_date_too(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"Ten officers will go to Brno under an agreement signed on Tuesday by {Novotna} and {Brekke}.", "held")]
    [InlineData($"The exercise will be held after all, {Novotna} announced after talks with {Brekke}.", "held")]
    [InlineData($"{Novotna} is due to visit the far northern harbour of the navy on Tuesday for a meeting with {Brekke}.", "planned")]
    [InlineData($"The visit of {Brekke} to Prague, planned for May 20, stands postponed.", "cancelled")]
    [InlineData($"In two weeks {Brekke} comes to Prague.", "planned")]
    [InlineData($"{Brekke} is travelling to Prague on Friday.", "planned")]
    [InlineData($"{Brekke} is to fly to Prague on Saturday to consult with {Novotna}.", "planned")]
    [InlineData($"{Brekke} flew to Prague on Saturday to consult with {Novotna}.", "held")]
    [InlineData($"{Brekke} leaves on Friday on a trip to Prague.", "planned")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday; the dinner was called off.", "held")]
    [InlineData($"{Brekke} said that his first trip as minister would be to Prague.", "planned")]
    public void The_status_is_that_of_the_clause(string text, string status) =>
        Reader.Meetings(text).Should().OnlyContain(m => m.EndsWith(status, StringComparison.Ordinal)).And.NotBeEmpty();

    [Theory]
    [InlineData($"{Novotna} and {Brekke} opened a telephone line at a ceremony they held in Oslo on Tuesday: she had met {Brekke}.", "in_person")]
    [InlineData($"{Novotna} met {Brekke} on Tuesday, whose staff had asked by telephone for boats.", "in_person")]
    [InlineData($"A meeting between {Novotna} and {Brekke} was held virtually on Tuesday.", "video")]
    public void The_mode_is_that_of_the_clause(string text, string mode) =>
        Reader.Meetings(text).Should().OnlyContain(m => m.Contains($" {mode} ", StringComparison.Ordinal)).And.NotBeEmpty();
}
