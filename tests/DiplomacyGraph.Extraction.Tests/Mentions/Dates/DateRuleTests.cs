using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Mentions.Dates;

/// <summary>Dates as seen on Thursday, 16 May 2019: "past / future".</summary>
public class DateRuleTests
{
    [Theory]
    [InlineData("The week in defence, 6-12 May", "2019-05-09 / 2019-05-09")]
    [InlineData("The war of 6-12 May 2009", "2019-05-16 / 2019-05-16")]
    public void Weekdays_are_those_of_the_week_in_the_headline(string headline, string expected) =>
        Dates("Thursday. They met.", new PartialDate(2019, 5, 16), headline).Should().HaveElementAt(1, expected);

    [Theory]
    [InlineData("They met on Monday.", "2019-05-13 / 2019-05-20")]
    [InlineData("They met on Thursday.", "2019-05-16 / 2019-05-16")]
    [InlineData("They meet on Wednesday, May 22.", "2018-05-22 / 2019-05-22")]
    [InlineData("They meet on Wednesday of next week, May 22.", "2018-05-22 / 2019-05-22")]
    [InlineData("They met on 2018-04-03.", "2018-04-03 / 2018-04-03")]
    [InlineData("They met on 3 April 2018.", "2018-04-03 / 2018-04-03")]
    [InlineData("They met on October 12-13, 2016.", "2016-10-12 / 2016-10-12")]
    [InlineData("They met in October.", "2018-10 / 2019-10")]
    [InlineData("They will travel May 14 to 18.", "2019-05-14 / 2019-05-14")]
    [InlineData("They will travel May 2 to 4.", "2019-05-02 / 2020-05-02")]
    [InlineData("They met yesterday.", "2019-05-15 / 2019-05-15")]
    [InlineData("They meet next week.", "2019-05 / 2019-05")]
    [InlineData("They met two weeks ago.", "2019 / 2019")]
    [InlineData("They met last autumn.", "2018 / 2018")]
    [InlineData("They met on Tuesday last week.", "2019-05-07 / 2019-05-07")]
    [InlineData("They meet on Tuesday of next week.", "2019-05-21 / 2019-05-21")]
    [InlineData("They met earlier in the week.", "2019-05 / 2019-05")]
    [InlineData("The session was rescheduled to May.", "2019-05 / 2019-05")]
    [InlineData("They met this past Friday.", "2019-05-10 / 2019-05-17")]
    [InlineData("They meet this coming Thursday.", "2019-05-23 / 2019-05-23")]
    [InlineData("They met in October last year.", "2018-10 / 2018-10")]
    [InlineData("They met last April.", "2019-04 / 2019-04")]
    [InlineData("They meet next April.", "2020-04 / 2020-04")]
    [InlineData("They met the day before yesterday.", "2019-05-14 / 2019-05-14")]
    [InlineData("They met a fortnight ago.", "2019 / 2019")]
    [InlineData("They meet in two weeks.", "2019 / 2019")]
    [InlineData("They will meet in the coming weeks.", "- / -")]
    [InlineData("They will meet over the next few days.", "- / -")]
    [InlineData("They have met in recent months.", "- / -")]
    public void A_date_is_seen_from_the_day_of_publication(string text, string expected) =>
        Dates(text, new PartialDate(2019, 5, 16)).Should().Equal(expected);

    [Theory]
    [InlineData("They met on Monday and parted the next morning.", "2019-05-13 / 2019-05-20", "2019-05-14 / 2019-05-14")]
    [InlineData("They met on Monday; a day earlier they had spoken.", "2019-05-13 / 2019-05-20", "2019-05-12 / 2019-05-12")]
    [InlineData("They met on Monday and dined the same evening.", "2019-05-13 / 2019-05-20", "2019-05-13 / 2019-05-13")]
    [InlineData("They met last Thursday, not on Thursday.", "2019-05-09 / 2019-05-16", "2019-05-16 / 2019-05-16")]
    [InlineData("They meet before the end of the month or in the autumn.", "2019-05 / 2019-05", "2018 / 2019")]
    [InlineData("They met on Monday; the mission, suspended since May 2, resumed the same day.", "2019-05-13 / 2019-05-20", "2019-05-02 / 2020-05-02", "2019-05-13 / 2019-05-13")]
    [InlineData("They met on 3 April 2018 and again the following month.", "2018-04-03 / 2018-04-03", "2018-05 / 2018-05")]
    [InlineData("They met in March 2013 and later that year.", "2013-03 / 2013-03", "2013 / 2013")]
    [InlineData("They met on 3 April 2018 and parted two days later.", "2018-04-03 / 2018-04-03", "2018-04-05 / 2018-04-05")]
    [InlineData("He spoke on Monday, a day after his talks.", "2019-05-13 / 2019-05-20", "2019-05-12 / 2019-05-12")]
    [InlineData("They met from 2 to 4 April 2019 and parted on the second day.", "2019-04-02 / 2019-04-02", "2019-04-03 / 2019-04-03")]
    [InlineData("They met on Monday and dined later in the day.", "2019-05-13 / 2019-05-20", "2019-05-13 / 2019-05-13")]
    [InlineData("He spoke on Monday, hours before his talks.", "2019-05-13 / 2019-05-20", "2019-05-13 / 2019-05-13")]
    public void A_date_can_be_seen_from_the_day_told_last(string text, params string[] expected) =>
        Dates(text, new PartialDate(2019, 5, 16)).Should().Equal(expected);

    [Theory]
    [InlineData("They may meet.")]
    [InlineData("They spoke to May.")]
    [InlineData("They recalled the Easter Sunday bombings.")]
    [InlineData("It was the first meeting in three years.")]
    [InlineData("Troops march on.")]
    [InlineData("He was received by Jan Dvorak.")]
    [InlineData("He has 12 ships and 2016 troops.")]
    public void Other_words_and_numbers_are_no_dates(string text) =>
        Dates(text, new PartialDate(2019, 5, 16)).Should().BeEmpty();

    [Fact]
    public void Without_a_day_of_publication_only_full_dates_are_known() =>
        Dates("They met on Monday and on 3 April 2018.", null).Should().Equal("2018-04-03 / 2018-04-03");

    private static IEnumerable<string> Dates(string body, PartialDate? published, string headline = "Notes")
    {
        TokenizedText text = Lexicon.Default.Tokenizer.Tokenize(Article.Create($"{headline}\n\n{body}", headline, null, null, published));
        return new MentionFinder(Lexicon.Default).Find(text).All<DateMention>().Select(d => $"{Show(d.Date)} / {Show(d.Future)}");
    }

    private static string Show(PartialDate? date) => date?.ToString() ?? "-";
}
