using System.Text.Json;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class DeadLettersTests : IDisposable
{
    private static readonly RejectedArticle Item = new("in/feed.jsonl", 17, "The line is no valid JSON.", [123, 34, 255]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Item_keeps_its_bytes_and_the_reason_stands_beside_it()
    {
        string path = Letters().SetAside(Item);

        File.ReadAllBytes(path).Should().Equal(Item.Content);
        Path.GetFileName(path).Should().StartWith("feed-line17-").And.EndWith(".jsonl");
        using JsonDocument reason = JsonDocument.Parse(File.ReadAllText(path + ".reason.json"));
        reason.RootElement.GetProperty("path").GetString().Should().Be("in/feed.jsonl");
        reason.RootElement.GetProperty("line").GetInt32().Should().Be(17);
        reason.RootElement.GetProperty("reason").GetString().Should().Be(Item.Reason);
        reason.RootElement.GetProperty("at").GetDateTimeOffset().Year.Should().Be(2001);
    }

    [Fact]
    public void Items_of_the_same_name_do_not_collide()
    {
        DeadLetters letters = Letters();

        string[] paths = [letters.SetAside(Item), letters.SetAside(Item with { Content = [1] }), letters.SetAside(Item with { Path = "other/feed.jsonl" })];

        paths.Should().OnlyHaveUniqueItems();
        Directory.GetFiles(Out()).Should().HaveCount(6);
    }

    [Fact]
    public void The_same_failure_again_adds_nothing()
    {
        DeadLetters letters = Letters();

        letters.SetAside(Item).Should().Be(letters.SetAside(Item));
        Directory.GetFiles(Out()).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Article_that_the_store_refused_can_be_read_again(string source)
    {
        Article article = Article.Create("Lind in Riga\n\nHe met “the chief”.", "Lind in Riga", "https://example.org/1", "Baltic Wire", new PartialDate(2019, 5));
        string path = Letters().SetAside(new ReadArticle(source, null, article).Reject("The store is full."));

        new ArticleFolder().Read([path]).Should().ContainSingle().Which.Should().BeOfType<ReadArticle>().Which.Article.Should().Be(article);
    }

    private string Out() => Path.Combine(_folder.Path, "dead-letter");

    private DeadLetters Letters() => new(Out(), new FixedTime());

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
    }
}
