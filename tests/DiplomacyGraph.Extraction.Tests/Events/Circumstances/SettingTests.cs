using DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

namespace DiplomacyGraph.Extraction.Tests.Events.Circumstances;

/// <summary>Days and places of meetings whose own words give none.</summary>
public class SettingTests
{
    private const string Novotna = "Czech Defence Minister Jana Novotna", Brekke = "Norwegian Defence Minister Lars Brekke", Holm = "Danish Defence Minister Ida Holm";

    [Theory]
    [InlineData($"{Novotna} met {Brekke} in Prague on Monday. She also received {Holm}.", "CZ+DK 2019-05-13 Prague in_person held")]
    [InlineData($"{Novotna} met {Brekke} in Prague on Monday.\n\nThe army bought tents.\n\n{Novotna} received {Holm}.", "CZ+DK 2019-05 Prague in_person held")]
    [InlineData($"{Novotna} met {Brekke} in Prague on Monday. The day before she had received {Holm} in Brno.", "CZ+DK 2019-05-12 Brno in_person held")]
    [InlineData($"{Novotna} will visit Norway on May 22. She is to meet {Brekke} in Oslo.", "CZ+NO 2019-05-22 Oslo in_person planned")]
    [InlineData($"{Novotna} will travel to Norway and Denmark on May 22. The trip takes a week. She will meet {Holm}.", "CZ+DK 2019-05 - in_person planned")]
    [InlineData($"PRAGUE, May 15 – {Novotna} received {Brekke} at the ministry on Monday.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData($"PRAGUE, May 15 – {Novotna} will meet {Brekke} in this city on May 22.", "CZ+NO 2019-05-22 Prague in_person planned")]
    public void Day_and_place_come_from_the_story(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"{Novotna} praised the recent summit between {Brekke} and {Holm}.", "DK+NO - - in_person held")]
    [InlineData($"{Novotna} spoke by phone with {Brekke}, who flies home from Brno on May 20.", "CZ+NO 2019-05 - phone held")]
    public void What_is_said_of_others_or_in_passing_is_not_taken(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Fact]
    public void A_conference_gives_its_place_to_what_happens_aside() =>
        Reader.Meetings($"ASTANA, May 15 – Ministers of ten countries ended a conference here on Wednesday.\n\nOn the sidelines, {Novotna} met {Brekke} on Tuesday.")
            .Should().Contain("CZ+NO 2019-05-14 Astana in_person held");

    [Fact]
    public void A_named_seat_says_its_own_country() =>
        Reader.Meetings("US Defense Secretary John Miller met Spanish Defence Minister Ana Gil on Monday at the Pentagon. They discussed the rotation of marines at Moron.")
            .Should().Equal("ES+US 2019-05-13 Pentagon in_person held");

    [Fact]
    public void Where_the_talks_took_place_belongs_to_the_talks() =>
        Reader.Meetings($"{Novotna} met {Brekke} on Monday. The talks took place in Brno.").Should().Equal("CZ+NO 2019-05-13 Brno in_person held");

    [Theory]
    [InlineData($"{Brekke} was to have met {Novotna} on May 20.", "cancelled")]
    [InlineData($"A planned visit to Prague by {Brekke} was cancelled on Monday.", "cancelled")]
    [InlineData($"{Brekke} travels to Prague on Friday for talks with {Novotna}.", "planned")]
    [InlineData($"{Brekke} travelled to Prague on Monday for talks with {Novotna}.", "held")]
    public void Status_follows_the_words(string text, string status) =>
        Reader.Meetings(text).Should().OnlyContain(m => m.EndsWith(status, StringComparison.Ordinal)).And.NotBeEmpty();

    [Fact]
    public void On_a_page_about_calls_who_speaks_calls() =>
        Reader.Meetings($"{Novotna} also spoke on Tuesday with {Brekke}.", "The minister's call with her neighbour").Should().Equal("CZ+NO 2019-05-14 - phone held");

    [Fact]
    public void Calls_over_several_days_have_a_month() =>
        Reader.Meetings($"On May 13-14 the lines were busy.\n\n{Novotna} had a telephone conversation with {Brekke}.").Should().Equal("CZ+NO 2019-05 - phone held");

    [Fact]
    public void What_is_told_hour_by_hour_is_of_the_day_and_of_the_place_in_the_headline() =>
        Reader.Meetings($"09:15 Good morning.\n\n10:30 {Novotna} has met {Brekke}.\n\n12:05 They have left.", "Ministers in Oslo: as it happened").Should().Contain("CZ+NO 2019-05-16 Oslo in_person held");

    [Theory]
    [InlineData("May 22 to 24", "2019-05")]
    [InlineData("May 28 to June 4", "2019")]
    public void Of_the_stops_of_a_trip_only_its_month_or_year_is_sure(string span, string date) =>
        Reader.Meetings($"{Novotna} will travel to Oslo and Copenhagen {span}.\n\nShe will speak at schools.\n\nIn Oslo, she will meet {Brekke}.").Should().Contain($"CZ+NO {date} Oslo in_person planned");

    [Theory]
    [InlineData($"{Novotna} will travel to Oslo, Norway, from May 22 to May 24 to meet with {Brekke}.", "CZ+NO 2019-05-22 Oslo in_person planned")]
    [InlineData($"{Novotna} will travel to Oslo May 15-18. In a school she will speak.\n\nShe will also meet with {Brekke}.", "CZ+NO 2019-05-15 Oslo in_person planned")]
    [InlineData($"{Novotna} is going to fly to Oslo for talks with {Brekke}.", "CZ+NO - Oslo in_person planned")]
    [InlineData($"In Norway, {Novotna} will meet {Brekke} on May 22.", "CZ+NO 2019-05-22 - in_person planned")]
    public void What_a_journey_to_come_is_for_is_to_come(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData($"{Novotna} called off a visit to Oslo next week. She was to have met {Brekke}.", "CZ+NO 2019-05 Oslo in_person cancelled")]
    [InlineData($"{Novotna} flies to Oslo on May 22. She is to meet {Brekke}.", "CZ+NO 2019-05-22 Oslo in_person planned")]
    public void What_is_done_on_a_trip_is_done_where_it_leads(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);

    [Fact]
    public void A_day_of_a_paper_that_is_signed_is_no_day_of_a_meeting() =>
        Reader.Meetings($"{Novotna} received {Brekke} in Prague to follow up on an agreement signed in July 2018.").Should().Equal("CZ+NO 2019-05 Prague in_person held");

    [Fact]
    public void A_plan_has_the_day_of_the_headline() =>
        Reader.Meetings($"The two will discuss boats. {Novotna} will meet {Brekke}.", $"On May 22, {Novotna} will visit Oslo").Should().Contain("CZ+NO 2019-05-22 Oslo in_person planned");

    [Theory]
    [InlineData($"PRAGUE – {Novotna} met {Brekke} on Monday.\n\nOSLO – {Holm} met {Brekke}.", "DK+NO 2019-05 Oslo in_person held")]
    public void Each_part_of_a_round_up_is_a_story_of_its_own(string text, string expected) =>
        Reader.Meetings(text).Should().Contain(expected);
}
