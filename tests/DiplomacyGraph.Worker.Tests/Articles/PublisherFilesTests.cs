using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class PublisherFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_table_gives_the_side_of_a_publisher()
    {
        _folder.Write("publishers.json", """{"Fjord Post": "NO", "Delta Wire": "EG"}""");
        _folder.Write("a.json", """{"publisher": "Fjord Post", "text": "One\n\nText."}""");
        _folder.Write("sub/b.json", """{"publisher": "Delta Wire", "text": "Two\n\nText."}""");
        _folder.Write("sub/c.json", """{"publisher": "Unheard Of", "text": "Three\n\nText."}""");
        _folder.Write("own/publishers.json", """{"Fjord Post": "IS"}""");
        _folder.Write("own/d.jsonl", """{"publisher": "Fjord Post", "text": "Four\n\nText."}""");

        ReadArticle[] read = [.. new ArticleFolder().Read([_folder.Path]).OfType<ReadArticle>()];

        read.Select(r => (r.Article.Title, r.Article.Side?.Code)).Should().BeEquivalentTo([("One", "NO"), ("Two", "EG"), ("Three", null), ("Four", "IS")]);
    }

    [Fact]
    public void A_table_above_the_folder_asked_for_does_not_count()
    {
        _folder.Write("publishers.json", """{"Fjord Post": "NO"}""");
        string file = _folder.Write("sub/a.json", """{"publisher": "Fjord Post", "text": "One\n\nText."}""");

        foreach (string path in (string[])[file, Path.GetDirectoryName(file)!])
        {
            new ArticleFolder().Read([path]).OfType<ReadArticle>().Should().ContainSingle().Which.Article.Side.Should().BeNull();
        }
    }

    [Fact]
    public void A_file_in_the_working_folder_is_read_by_its_bare_name()
    {
        string named = $"{Guid.NewGuid():N}.txt";
        File.WriteAllText(named, "One\n\nText.");
        try
        {
            new ArticleFolder().Read([named]).Should().ContainSingle().Which.Should().BeOfType<ReadArticle>();
        }
        finally
        {
            File.Delete(named);
        }
    }

    [Fact]
    public void Another_side_is_another_content()
    {
        string file = _folder.Write("a.json", """{"publisher": "Fjord Post", "text": "One\n\nText."}""");
        string before = Hash();
        _folder.Write("publishers.json", """{"Fjord Post": "NO"}""");

        Hash().Should().NotBe(before);

        string Hash() => new ArticleFolder().Read([file]).OfType<ReadArticle>().Single().Article.ContentHash;
    }

    [Theory]
    [InlineData("[]", "no JSON object")]
    [InlineData("{\"Fjord Post\": ", "no valid JSON (line 1")]
    [InlineData("{\"Fjord Post\": \"Norway\"}", "\"Fjord Post\" the country \"Norway\"")]
    [InlineData("{\"Fjord Post\": 7}", "the country 7")]
    public void A_table_that_cannot_be_understood_is_said_with_each_article(string table, string reason)
    {
        _folder.Write("publishers.json", table);
        _folder.Write("a.txt", "One\n\nText.");

        new ArticleFolder().Read([_folder.Path]).OfType<RejectedArticle>().Should().Contain(r => r.Path.EndsWith("a.txt", StringComparison.Ordinal) && r.Reason.Contains(reason));
    }
}
