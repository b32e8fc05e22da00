using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Tests.Articles.Dates;

public sealed class UrlDateTests
{
    [Theory]
    [InlineData("https://example.org/news/2015/12/24/generals-meet", "2015-12-24")]
    [InlineData("https://example.org/2015-12/24/c_134948.htm", "2015-12-24")]
    [InlineData("https://example.org/world/2015/dec/24/generals", "2015-12-24")]
    [InlineData("https://example.org/a/2015-12-24-generals-meet", "2015-12-24")]
    [InlineData("https://example.org/20151224/generals.html", "2015-12-24")]
    [InlineData("https://example.org/2015/1/4/generals", "2015-01-04")]
    [InlineData("https://example.org/2015/12/generals-meet", "2015-12")]
    [InlineData("/2015/12/24/generals-meet", "2015-12-24")]
    public void Date_in_the_path_is_found(string url, string expected) => UrlDate.Find(url).ToString().Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org")]
    [InlineData("https://2015-12-24.example.org/generals")]
    [InlineData("https://example.org/generals?date=2015-12-24")]
    [InlineData("https://example.org/generals#/2015/12/24/")]
    [InlineData("https://example.org/2015/13/24/generals")]
    [InlineData("https://example.org/2015/02/30/generals")]
    [InlineData("https://example.org/1815/12/24/generals")]
    [InlineData("https://example.org/a/2015122401")]
    [InlineData("https://example.org/article-20151224")]
    [InlineData("https://example.org/vision/2030/generals")]
    [InlineData("https://example.org/news/66988")]
    public void Near_misses_give_nothing(string? url) => UrlDate.Find(url).Should().BeNull();

    [Theory]
    [InlineData("https://example.org/archive/2015/generals", 2015)]
    [InlineData("https://example.org/archive/2015generals", null)]
    [InlineData("https://example.org/archive/12015/generals", null)]
    public void Year_alone_is_a_whole_part_of_the_path(string url, int? expected) => UrlDate.FindYear(url).Should().Be(expected);
}
