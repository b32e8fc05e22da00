using System.Text;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class ArticleFolderTests : IDisposable
{
    private const string Body = "General Otto Lind met his Latvian counterpart in Riga.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_by_ordinal_name_folders_in_their_place()
    {
        foreach (string name in new[] { "b.txt", "a/z.txt", "a/B.txt", "C.md", "c.html" })
        {
            _folder.Write(name, name.EndsWith("html", StringComparison.Ordinal) ? $"<p>{Body}</p>" : Body);
        }

        Read().Select(item => Path.GetRelativePath(_folder.Path, item.Path)).Should().Equal("C.md", "a/B.txt", "a/z.txt", "b.txt", "c.html");
    }

    [Fact]
    public void A_file_asked_for_twice_is_read_once()
    {
        string file = _folder.Write("a.txt", Body);

        new ArticleFolder().Read([file, _folder.Path, file]).Should().ContainSingle();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.txt")]
    [InlineData("index.tsv")]
    [InlineData("score.py")]
    [InlineData("old.txt.reason.json")]
    public void What_is_no_article_in_a_folder_is_passed_over(string name)
    {
        string file = _folder.Write(name, Body);

        Read().Should().Equal(new PassedOver(file));
    }

    [Theory]
    [InlineData(".git/notes.txt")]
    [InlineData("dead-letter/old.txt")]
    public void Hidden_files_and_dead_letters_are_not_even_looked_at(string name)
    {
        _folder.Write(name, Body);

        Read().Should().BeEmpty();
    }

    [Theory]
    [InlineData("notice", Body)]
    [InlineData("notice.news", "<!DOCTYPE html><html><body><p>" + Body + "</p></body></html>")]
    [InlineData("feed.api", """{"text": "General Otto Lind met his Latvian counterpart in Riga."}""")]
    public void A_file_asked_for_by_name_is_read_by_its_content(string name, string content)
    {
        string file = _folder.Write(name, content);

        new ArticleFolder().Read([file]).Should().ContainSingle().Which.Should().BeOfType<ReadArticle>()
            .Which.Article.Text.Should().Be(Body);
    }

    [Fact]
    public void Json_beside_a_text_is_its_metadata()
    {
        _folder.Write("a.txt", "Generals meet\n\n" + Body);
        string metadata = _folder.Write("a.json", """
            {"url": "https://example.org/a", "title": "Generals meet in Riga", "publisher": "Baltic Wire", "published": "2019-05-02", "persons": [{"name": "x"}]}
            """);

        ArticleItem[] items = Read();

        items[0].Should().Be(new PassedOver(metadata));
        Article article = items[1].Should().BeOfType<ReadArticle>().Subject.Article;
        article.Should().BeEquivalentTo(new
        {
            Url = "https://example.org/a",
            Title = "Generals meet in Riga",
            Publisher = "Baltic Wire",
            Published = new PartialDate(2019, 5, 2),
            Text = "Generals meet\n\n" + Body,
        });
    }

    [Fact]
    public void Broken_metadata_is_told_with_its_place()
    {
        _folder.Write("a.txt", Body);
        _folder.Write("a.json", "{\n\"title\": ");

        Read().OfType<RejectedArticle>().Should().ContainSingle().Which.Reason.Should().Contain("a.json").And.Contain("line 2");
    }

    [Fact]
    public void A_json_that_holds_no_article_is_passed_over()
    {
        string file = _folder.Write("publishers.json", """{"Baltic Wire": "LV", "lists": [["a", 1]]}""");

        Read().Should().Equal(new PassedOver(file));
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("blank.md", " \n\n\t ", "empty")]
    [InlineData("binary.txt", "GIF89a\0\0\u0001\u0002 more", "binary")]
    [InlineData("paper.txt", "%PDF-1.4 rest", "binary")]
    [InlineData("cut.json", "{\"text\": \"General Otto", "line 1")]
    [InlineData("bare.html", "<html><body><script>x()</script></body></html>", "no text")]
    public void What_cannot_be_read_is_rejected_with_reason_and_content(string name, string content, string reason)
    {
        string file = _folder.Write(name, content);

        RejectedArticle item = Read().Should().ContainSingle().Which.Should().BeOfType<RejectedArticle>().Subject;
        item.Path.Should().Be(file);
        item.Reason.Should().Contain(reason).And.EndWith(".");
        item.Content.Should().Equal(Encoding.UTF8.GetBytes(content));
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_rejected()
    {
        new ArticleFolder().Read([Path.Combine(_folder.Path, "missing")]).Should().ContainSingle()
            .Which.Should().BeOfType<RejectedArticle>().Which.Reason.Should().Contain("no such file");
    }

    [Fact]
    public void A_file_larger_than_an_article_is_rejected_and_only_its_opening_kept()
    {
        _folder.Write("big.txt", new string('a', ArticleLimits.MaxBytes + 1));
        _folder.Write("ok.txt", Body);

        ArticleItem[] items = Read();

        items[0].Should().BeOfType<RejectedArticle>().Which.Content.Should().HaveCount(ArticleLimits.KeptBytes);
        items[1].Should().BeOfType<ReadArticle>();
    }

    [Fact]
    public void A_file_that_may_not_be_opened_is_rejected()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The superuser may open every file.");
        string file = _folder.Write("closed.txt", Body);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }

        using FileStream? held = OperatingSystem.IsWindows() ? new(file, FileMode.Open, FileAccess.Read, FileShare.None) : null;

        Read().Should().ContainSingle().Which.Should().BeOfType<RejectedArticle>().Which.Reason.Should().Contain("cannot be read");
    }

    [Fact]
    public void Links_that_lead_in_circles_end()
    {
        _folder.Write("a/one.txt", Body);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "up"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "b"), Path.Combine(_folder.Path, "a"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "self.txt"), Path.Combine(_folder.Path, "self.txt"));

        Read().OfType<ReadArticle>().Should().ContainSingle();
    }

    [Fact]
    public void Reading_is_lazy()
    {
        _folder.Write("a.txt", Body);
        string second = _folder.Write("b.txt", Body);

        using IEnumerator<ArticleItem> items = new ArticleFolder().Read([_folder.Path]).GetEnumerator();
        items.MoveNext();
        File.WriteAllText(second, "Changed since.");
        items.MoveNext();

        items.Current.Should().BeOfType<ReadArticle>().Which.Article.Text.Should().Be("Changed since.");
    }

    private ArticleItem[] Read() => [.. new ArticleFolder().Read([_folder.Path])];
}
