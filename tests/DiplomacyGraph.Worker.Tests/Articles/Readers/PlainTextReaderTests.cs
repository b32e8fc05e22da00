using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles.Readers;

public sealed class PlainTextReaderTests : IDisposable
{
    private const string Text = "Lind in Riga\n\nHe met the chief of defence.\n\n- a list\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void First_line_is_the_headline_and_stays_in_the_text(string name) =>
        Read(name, Text).Should().Be(Article.Create(Text, "Lind in Riga"));

    [Fact]
    public void Front_matter_gives_what_is_known_and_is_no_part_of_the_text() =>
        Read("a.md", $"---\r\nurl: https://example.org/1\nPublisher: \"Baltic Wire\"\npublished: 2019-05-02\nlanguage: en\ntags: [x]\n---\n\n{Text}")
            .Should().Be(Article.Create(Text, "Lind in Riga", "https://example.org/1", "Baltic Wire", new PartialDate(2019, 5, 2)));

    [Fact]
    public void Title_of_the_front_matter_is_put_before_a_text_without_it() =>
        Read("a.md", "---\ntitle: Lind in Riga\n---\nHe met the chief.").Text.Should().Be("Lind in Riga\n\nHe met the chief.");

    [Theory]
    [InlineData("---\nurl: https://example.org/1\n\nNo end of the block")]
    [InlineData("--- Lind in Riga ---\n\nHe met the chief.\n---\n")]
    public void What_is_no_whole_block_stays_text(string text)
    {
        Article article = Read("a.txt", text);

        article.Text.Should().Be(text);
        article.Url.Should().BeNull();
    }

    [Fact]
    public void Archive_number_in_the_headline_dates_the_text() =>
        Read("a.txt", "Generals combine efforts BALTWIRE 12412151\n\nThey met.").Published.Should().Be(new PartialDate(2015, 12, 24));

    private Article Read(string name, string text) => new ArticleFolder().Read([_folder.Write(name, text)])
        .Should().ContainSingle().Which.Should().BeOfType<ReadArticle>().Which.Article;
}
