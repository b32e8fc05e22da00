using System.Text;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles.Readers;

public sealed class JsonLinesReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Items_carry_their_line_and_a_bad_line_stops_nothing()
    {
        ArticleItem[] items = Read(Encoding.UTF8.GetBytes(
            "{\"text\": \"one\"}\r\n\n{\"text\": \"tw\n[1, 2]\n{\"text\": \"b\0d\"}\n{\"title\": \"no text\"}\n{\"text\": \"seven\"}"));

        items.Select(item => (item.Line, item is ReadArticle)).Should().Equal((1, true), (3, false), (4, false), (5, false), (6, false), (7, true));
        RejectedArticle[] rejected = [.. items.OfType<RejectedArticle>()];
        rejected[0].Reason.Should().Contain("cut off");
        rejected[0].Content.Should().Equal("{\"text\": \"tw"u8.ToArray());
        rejected[1].Reason.Should().Contain("no JSON object");
        rejected[2].Reason.Should().Contain("binary");
        rejected[3].Reason.Should().Contain("neither");
    }

    [Fact]
    public void A_line_may_be_too_large_the_file_may_not()
    {
        string large = $$"""{"text": "{{new string('a', ArticleLimits.MaxBytes)}}"}""";
        string half = $$"""{"text": "{{new string('b', ArticleLimits.MaxBytes / 2)}}"}""";

        ArticleItem[] items = Read(Encoding.UTF8.GetBytes($"{half}\n{large}\n{half}\n{half}"));

        items.Select(item => (item.Line, item is ReadArticle)).Should().Equal((1, true), (2, false), (3, true), (4, true));
        items[1].Should().BeOfType<RejectedArticle>().Which.Content.Should().HaveCount(ArticleLimits.KeptBytes);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_file_with_a_byte_order_mark_is_read(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        ArticleItem[] items = Read([.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\": \"Rīga\"}\n{\"text\": \"Ķekava\"}\n")]);

        items.Cast<ReadArticle>().Select(item => item.Article.Text).Should().Equal("Rīga", "Ķekava");
    }

    [Fact]
    public void An_empty_file_is_rejected() =>
        Read([]).Should().ContainSingle().Which.Should().BeOfType<RejectedArticle>().Which.Reason.Should().Contain("empty");

    private ArticleItem[] Read(byte[] content) => [.. new ArticleFolder().Read([_folder.Write("feed.jsonl", content)])];
}
