using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

/// <summary>Meetings, read from short texts with the whole cascade: "parties date place mode status".</summary>
public class MeetingFinderTests
{
    [Theory]
    [InlineData("Defence Minister Jana Novotna of the Czech Republic met Norwegian Defence Minister Lars Brekke in Prague on Monday.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Czech Defence Minister Jana Novotna received her Norwegian counterpart Lars Brekke at Kilima House on Monday.", "CZ+NO 2019-05-13 Kilima House in_person held")]
    [InlineData("Norwegian Defence Minister Lars Brekke was received on Tuesday by Czech President Jan Dvorak in Prague.", "CZ+NO 2019-05-14 Prague in_person held")]
    [InlineData("Czech Defence Minister Jana Novotna spoke by phone with Norwegian Defence Minister Lars Brekke on Monday.", "CZ+NO 2019-05-13 - phone held")]
    [InlineData("Czech Defence Minister Jana Novotna will meet Norwegian Defence Minister Lars Brekke in Oslo next week.", "CZ+NO 2019-05 Oslo in_person planned")]
    [InlineData("Czech Defence Minister Jana Novotna will meet Norwegian Defence Minister Lars Brekke in Oslo on Wednesday of next week, May 22.", "CZ+NO 2019-05-22 Oslo in_person planned")]
    [InlineData("Norwegian Defence Minister Lars Brekke visited Prague on Monday.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Norwegian Defence Minister Lars Brekke travelled to Prague on Monday at the invitation of his host.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Czech Defence Minister Jana Novotna and Norwegian Defence Minister Lars Brekke signed a letter of intent in Oslo on Monday.", "CZ+NO 2019-05-13 Oslo in_person held")]
    public void An_encounter_has_sides_date_place_mode_and_status(string text, string expected) =>
        Meetings(text).Should().Equal(expected);

    [Theory]
    [InlineData("Czech Defence Minister Jana Novotna said the army met its target.")]
    [InlineData("Czech Defence Minister Jana Novotna called on Norway to ratify the treaty.")]
    [InlineData("Czech Defence Minister Jana Novotna met Interior Minister Petr Hora in Prague on Monday.")]
    [InlineData("Czech Defence Minister Jana Novotna did not meet Norwegian Defence Minister Lars Brekke.")]
    [InlineData("The match between Norway and the Czech Republic was called off.")]
    [InlineData("Czech Defence Minister Jana Novotna received her degree in law from a college in Norway.")]
    [InlineData("Czech Defence Minister Jana Novotna rejected what she called Norwegian pressure.")]
    [InlineData("Brekke Shipping of Norway received an order for two hulls.")]
    public void Near_misses_are_no_meeting(string text) =>
        Meetings(text).Should().BeEmpty();

    [Fact]
    public void Headline_and_lead_tell_one_meeting() =>
        Meetings("Czech defence minister meets Norwegian counterpart", "Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held");

    [Fact]
    public void They_are_those_of_the_meeting_before() =>
        Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday. They will meet again in Oslo on May 22.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held", "CZ+NO 2019-05-22 Oslo in_person planned");

    [Fact]
    public void A_meeting_without_a_date_has_that_of_the_story() =>
        Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday. Czech President Jan Dvorak also received Brekke.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held", "CZ+NO 2019-05-13 Prague in_person held");

    [Fact]
    public void Separate_talks_are_separate_meetings() =>
        Meetings("Czech Defence Minister Jana Novotna held bilateral meetings with Norwegian Defence Minister Lars Brekke and Danish Defence Minister Ida Holm on Monday.")
            .Select(m => m.Split(' ')[0]).Should().Equal("CZ+NO", "CZ+DK");

    [Theory]
    [InlineData("Czech Defence Minister Jana Novotna discussed the upcoming NATO summit.", "NATO - - in_person planned")]
    [InlineData("A meeting of the defence ministers of Norway, Denmark and Iceland is to be held in Oslo on May 22.", "DK+IS+NO 2019-05-22 Oslo in_person planned")]
    public void Events_that_are_only_named_count(string text, string expected) =>
        Meetings(text).Should().Contain(expected);

    [Theory]
    [InlineData("They also spoke of the outcomes of the last dialogue held in Oslo in April.", "CZ+NO 2019-04 Oslo in_person held")]
    [InlineData("They also spoke of the Our Ocean Conference in Oslo in June.", null)]
    [InlineData("They agreed to postpone their summit scheduled for June 3 in Oslo.", null)]
    public void An_event_without_parties_is_of_the_two_sides_of_the_text(string text, string? expected)
    {
        IEnumerable<string> told = Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday. " + text).Skip(1);
        told.Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void A_list_of_guests_is_a_round_of_meetings() =>
        Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke, Danish Defence Minister Ida Holm and Polish Defence Minister Jan Nowak on Monday.")
            .Select(m => m.Split(' ')[0]).Should().Equal("CZ+NO", "CZ+DK", "CZ+PL");

    [Fact]
    public void A_trip_to_a_conference_is_no_meeting_of_its_own() =>
        Meetings("Norwegian Defence Minister Lars Brekke will travel to Prague to attend the NATO-Ukraine conference on May 22.").Should().ContainSingle().Which.Should().Contain("2019-05-22 Prague");

    [Fact]
    public void Clauses_with_subjects_of_their_own_are_meetings_of_their_own() =>
        Meetings("Norwegian Defence Minister Lars Brekke was received by Czech President Jan Dvorak, and Danish Defence Minister Ida Holm met Icelandic Foreign Minister Jon Arnason.")
            .Select(m => m.Split(' ')[0]).Should().Equal("CZ+NO", "DK+IS");

    [Fact]
    public void A_second_with_is_a_second_meeting() =>
        Meetings("Czech Defence Minister Jana Novotna sat down with Norwegian Defence Minister Lars Brekke on Monday, and with Danish Defence Minister Ida Holm the next morning.")
            .Should().Equal("CZ+NO 2019-05-13 - in_person held", "CZ+DK 2019-05-14 - in_person held");

    [Theory]
    [InlineData("Norwegian Defence Minister Lars Brekke will be received at the Pentagon on Monday by US Army Chief of Staff General John Miller.", "NO+US 2019-05-20 Pentagon in_person planned")]
    [InlineData("Czech Defence Minister Jana Novotna told Norwegian Defence Minister Lars Brekke over the phone on Monday that the tanks were ready.", "CZ+NO 2019-05-13 - phone held")]
    [InlineData("Czech Defence Minister Jana Novotna had a separate half-hour with Norwegian Defence Minister Lars Brekke on Monday.", "CZ+NO 2019-05-13 - in_person held")]
    [InlineData("The defence ministers of Norway and Denmark met in Oslo on Monday.", "DK+NO 2019-05-13 Oslo in_person held")]
    [InlineData("A visit to Prague next week by Norwegian Defence Minister Lars Brekke is expected.", "CZ+NO 2019-05 Prague in_person planned")]
    [InlineData("Norwegian Defence Minister Lars Brekke returned on Tuesday from Prague, where on Monday he met Czech Defence Minister Jana Novotna.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Norwegian Defence Minister Lars Brekke was in Prague on Monday for talks.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Czech Defence Minister Jana Novotna dined in Bergen on Monday with Norwegian Defence Minister Lars Brekke.", "CZ+NO 2019-05-13 Bergen in_person held")]
    [InlineData("The tanks were ordered after a call on Monday between Czech Defence Minister Jana Novotna and Norwegian Defence Minister Lars Brekke.", "CZ+NO 2019-05-13 - phone held")]
    [InlineData("In a short video call on Monday, Czech Defence Minister Jana Novotna and Norwegian Defence Minister Lars Brekke settled the price.", "CZ+NO 2019-05-13 - video held")]
    [InlineData("Norwegian Defence Minister Lars Brekke left Prague on Monday after six hours of talks.", "CZ+NO 2019-05-13 Prague in_person held")]
    [InlineData("Norwegian Defence Minister Lars Brekke has an appointment on Monday with Czech Defence Minister Jana Novotna.", "CZ+NO 2019-05-20 - in_person planned")]
    public void Passives_calls_shared_time_plural_offices_and_visits_are_read(string text, string expected) =>
        Meetings(text).Should().Equal(expected);

    [Theory]
    [InlineData("Norwegian Defence Minister Lars Brekke was in Prague as a student.")]
    [InlineData("Norwegian Defence Minister Lars Brekke left a fortune to a visiting choir from Prague.")]
    [InlineData("Norwegian Defence Minister Lars Brekke had been informed about the call, as had Prague.")]
    [InlineData("Norwegian Defence Minister Lars Brekke spent the day with his family.")]
    [InlineData("Norwegian Defence Minister Lars Brekke told reporters by phone that the tanks were ready.")]
    public void Presence_private_time_and_words_to_the_press_are_no_meeting(string text) =>
        Meetings(text).Should().BeEmpty();

    [Fact]
    public void They_can_be_those_named_together_in_the_sentence_before() =>
        Meetings("Czech Defence Minister Jana Novotna and her Norwegian counterpart Lars Brekke promised more tanks. The ministers met in Prague on Monday.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held");

    [Fact]
    public void The_next_round_has_the_parties_of_the_meeting_before() =>
        Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday. The next round of talks will be held in Oslo on May 22.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held", "CZ+NO 2019-05-22 Oslo in_person planned");

    [Fact]
    public void What_was_discussed_tells_nothing_of_day_and_place() =>
        Meetings("Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke on Monday in Prague. They discussed the exercise held at Bergen in April.")
            .Should().Equal("CZ+NO 2019-05-13 Prague in_person held");

    [Theory]
    [InlineData("Norwegian Defence Minister Lars Brekke called on Czech Defence Minister Jana Novotna on Monday and on Czech President Jan Dvorak.", "CZ+NO CZ+NO")]
    [InlineData("Czech Defence Minister Jana Novotna also met Norwegian Defence Minister Lars Brekke and Danish Defence Minister Ida Holm.", "CZ+NO CZ+DK")]
    [InlineData("Czech Defence Minister Jana Novotna, Norwegian Defence Minister Lars Brekke and Danish Defence Minister Ida Holm gathered in Prague on Monday.", "CZ+DK+NO")]
    public void Guests_of_one_host_may_come_one_by_one(string text, string expected) =>
        string.Join(' ', Meetings(text).Select(m => m.Split(' ')[0])).Should().Be(expected);

    [Theory]
    [InlineData("Czech Defence Minister Jana Novotna and Norwegian Defence Minister Lars Brekke agreed by telephone on Monday to swap instructors.", "CZ+NO 2019-05-13 - phone held")]
    [InlineData("Norwegian Defence Minister Lars Brekke will see Czech Defence Minister Jana Novotna in Prague on May 22.", "CZ+NO 2019-05-22 Prague in_person planned")]
    [InlineData("Norwegian Defence Minister Lars Brekke flew to Brussels for the meeting of NATO's Military Committee on Monday.", "NATO+NO 2019-05-13 Brussels in_person held")]
    public void Agreements_by_telephone_appointments_and_sessions_are_read(string text, string expected) =>
        Meetings(text).Should().Equal(expected);

    [Theory]
    [InlineData("Norwegian Defence Minister Lars Brekke opened the drill called Jana Novotna in Prague.")]
    [InlineData("Norwegian Defence Minister Lars Brekke promised by telephone that the tanks were ready.")]
    public void Names_of_drills_and_lone_callers_meet_nobody(string text) =>
        Meetings(text).Should().BeEmpty();

    [Fact]
    public void A_unique_title_means_its_holder_although_another_office_is_of_the_home() =>
        Reader.Participants("PRAGUE, May 13 – Chief of the Naval Staff Vice Admiral Lars Brekke of Norway met Commander of the Czech Navy Rear Admiral Petr Hora. The Chief of the Naval Staff also called on Czech Defence Minister Jana Novotna.")
            .Should().Equal("Lars Brekke+Petr Hora", "Jana Novotna+Lars Brekke");

    [Fact]
    public void The_three_are_those_of_the_meeting_of_three() =>
        Meetings("Czech Defence Minister Jana Novotna, Norwegian Defence Minister Lars Brekke and Danish Defence Minister Ida Holm met in Prague on Monday. Novotna also received Polish Foreign Minister Adam Zych. The three will meet again in Oslo on May 22.")
            .Should().Contain("CZ+DK+NO 2019-05-22 Oslo in_person planned");

    [Fact]
    public void In_a_transcript_I_is_who_has_the_word() =>
        Meetings("MINISTER JANA NOVOTNA OF THE CZECH REPUBLIC: Good day.\n\nMINISTER LARS BREKKE OF NORWAY: Thank you.\n\nQUESTION: Whom did you meet?\n\nBREKKE: On Monday I met Danish Defence Minister Ida Holm in Copenhagen.")
            .Should().Contain("DK+NO 2019-05-13 Copenhagen in_person held");

    [Fact]
    public void In_an_interview_I_is_who_is_asked() =>
        Meetings("Norwegian Defence Minister Lars Brekke likes maps.\n\nWill you buy tanks?\n\nPerhaps.\n\nFrom whom?\n\nOn Monday I met Danish Defence Minister Ida Holm in Copenhagen.\n\nAnd?\n\nNothing.")
            .Should().Equal("DK+NO 2019-05-13 Copenhagen in_person held");

    [Fact]
    public void Every_meeting_shows_its_words_and_its_rule()
    {
        Meeting meeting = Read("Headline", "Czech Defence Minister Jana Novotna met Norwegian Defence Minister Lars Brekke in Prague on Monday.").Meetings.Single();

        meeting.Participants.Should().HaveCount(2);
        meeting.Evidence.Should().OnlyContain(e => e.Quote.Contains("met") && e.Rule.Length > 0);
    }

    private static IEnumerable<string> Meetings(string body) => Reader.Meetings(body);

    private static IEnumerable<string> Meetings(string headline, string body) => Reader.Meetings(body, headline);

    private static ArticleFacts Read(string headline, string body) =>
        FactExtractor.CreateDefault().Extract(Article.Create(headline + "\n\n" + body, headline, null, null, new PartialDate(2019, 5, 16)));
}
