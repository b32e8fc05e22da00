using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Tests.Articles.Dates;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2015-12-24", "2015-12-24")]
    [InlineData(" 2015-12-24T23:30:00-05:00 ", "2015-12-24")]
    [InlineData("2015-12-24 08:00", "2015-12-24")]
    [InlineData("2015/12/24", "2015-12-24")]
    [InlineData("20151224", "2015-12-24")]
    [InlineData("20151224T080000Z", "2015-12-24")]
    [InlineData("2015-12", "2015-12")]
    [InlineData("2015", "2015")]
    [InlineData("Thu, 24 Dec 2015 15:30:00 GMT", "2015-12-24")]
    [InlineData("Thursday, December 24, 2015", "2015-12-24")]
    [InlineData("December 24th, 2015", "2015-12-24")]
    [InlineData("24 December 2015, 18:05", "2015-12-24")]
    [InlineData("24-Dec-2015", "2015-12-24")]
    [InlineData("Sept. 4, 2014", "2014-09-04")]
    [InlineData("May 2014", "2014-05")]
    [InlineData("24.12.2015", "2015-12-24")]
    [InlineData("04.12.2015", "2015-12-04")]
    [InlineData("24/12/2015", "2015-12-24")]
    [InlineData("12/24/2015", "2015-12-24")]
    [InlineData("05/05/2015", "2015-05-05")]
    [InlineData("1450969200", "2015-12-24")]
    [InlineData("1450969200000", "2015-12-24")]
    public void Common_forms_give_the_day_as_written(string text, string expected) =>
        WrittenDate.Parse(text).ToString().Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("04/12/2015")]
    [InlineData("2015-13-01")]
    [InlineData("2015-02-29")]
    [InlineData("30 February 2015")]
    [InlineData("December 24")]
    [InlineData("Minister 2015")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("3015-01-01")]
    [InlineData("20151")]
    [InlineData("14509692001")]
    public void What_is_no_day_or_can_mean_two_gives_nothing(string? text) => WrittenDate.Parse(text).Should().BeNull();
}
