using DiplomacyGraph.Worker.Articles.Dates;

namespace DiplomacyGraph.Worker.Tests.Articles.Dates;

public sealed class PublicationDateTests
{
    private const string Yearless = "RIGA, December 24. /BALTIC WIRE/. The chief of defence";

    [Theory]
    [InlineData("2015-12-23", null, "Talks", "RIGA, December 24, 2015 (Baltic Wire) - The chief", "2015-12-23")]
    [InlineData(null, "https://example.org/2015/12/23/talks", "Talks", "RIGA, December 24, 2015 (Baltic Wire) - The chief", "2015-12-24")]
    [InlineData("next week", "https://example.org/2015/12/23/talks", "Talks", Yearless, "2015-12-23")]
    [InlineData(null, "https://example.org/2015/12/talks", "Talks", Yearless, "2015-12-24")]
    [InlineData(null, "https://example.org/2015/11/talks", "Talks", Yearless, "2015-11")]
    [InlineData(null, "https://example.org/2015/talks", "Talks", Yearless, "2015-12-24")]
    [InlineData("2015", null, "Talks", Yearless, "2015-12-24")]
    [InlineData("2015", null, "Talks", "RIGA, December 24, 2016 - The chief", "2015")]
    [InlineData(null, null, "Talks TASS 12412151", "The chief of defence", "2015-12-24")]
    public void First_source_that_knows_decides_and_the_dateline_completes(
        string? metadata, string? url, string headline, string text, string expected) =>
        PublicationDate.Find(metadata, url, headline, text).ToString().Should().Be(expected);

    [Theory]
    [InlineData(null, Yearless)]
    [InlineData("https://example.org/talks", Yearless + " said.\n\n© Baltic Wire 2015")]
    [InlineData("https://example.org/2015/talks", "The chief of defence")]
    public void Without_a_year_there_is_no_date(string? url, string text) =>
        PublicationDate.Find(null, url, "Talks", text).Should().BeNull();
}
