using System.Text;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles.Readers;

public sealed class JsonArticleReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Headline_stands_before_the_text()
    {
        Article article = ReadOne("""
            {"url": "https://example.org/1", "title": "Lind in Riga", "publisher": "Baltic Wire", "published": "2019-05-02T10:00:00Z", "language": "en",
             "text": "He met the chief of defence."}
            """);

        article.Should().Be(Article.Create(
            "Lind in Riga\n\nHe met the chief of defence.", "Lind in Riga", "https://example.org/1", "Baltic Wire", new PartialDate(2019, 5, 2)));
    }

    [Theory]
    [InlineData("Lind in Riga\\n\\nHe met the chief.")]
    [InlineData("LIND IN  RIGA\\nHe met the chief.")]
    public void A_text_that_opens_with_its_headline_does_not_get_it_twice(string text) =>
        ReadOne($$"""{"title": "Lind in Riga", "text": "{{text}}"}""").Text.Should().Be(text.Replace("\\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"Headline": "Lind in Riga", "articleBody": "He met the chief.", "source": {"name": "Baltic Wire"}, "datePublished": "2 May 2019"}""")]
    [InlineData("""{"title": "Lind in Riga", "content": ["He met the chief."], "publisher": "Baltic Wire", "date": 1556755200}""")]
    [InlineData("""{"title": "Lind in Riga", "text": null, "html": "<p>He met the chief.</p>", "publisher": "Baltic Wire", "published": "2019-05-02"}""")]
    [InlineData("""{"title": "Lind in Riga", "text": "<p>He met<br/>the chief.</p>", "publisher": "Baltic&nbsp;Wire", "published": "2019-05-02"}""")]
    public void Other_names_and_forms_of_the_fields_are_understood(string json)
    {
        Article article = ReadOne(json);

        article.Title.Should().Be("Lind in Riga");
        article.Publisher.Should().Be("Baltic Wire");
        article.Published.Should().Be(new PartialDate(2019, 5, 2));
        article.Text.Replace("met\nthe", "met the", StringComparison.Ordinal).Should().Be("Lind in Riga\n\nHe met the chief.");
    }

    [Theory]
    [InlineData("""[{"text": "one"}, [{"text": "two"}, {"text": "three"}]]""")]
    [InlineData("""{"count": 3, "articles": [{"text": "one"}, {"text": "two"}], "older": {"items": [{"html": "three"}]}}""")]
    [InlineData("""[{"text": "one"}, {"text": "two"}, {"text": "three"},] // the end""")]
    public void Articles_are_found_however_deep(string json) =>
        Read("feed.json", json).Cast<ReadArticle>().Select(item => item.Article.Text).Should().Equal("one", "two", "three");

    [Fact]
    public void One_bad_article_of_a_list_leaves_the_others()
    {
        ArticleItem[] items = Read("feed.json", """[{"text": "one"}, {"title": "Lind", "url": "https://example.org/2"}, {"text": " "}, {"text": "\ud83d"}, {"text": "five"}]""");

        items.Select(item => item is ReadArticle).Should().Equal(true, false, false, false, true);
        RejectedArticle[] rejected = [.. items.OfType<RejectedArticle>()];
        rejected[0].Reason.Should().Contain("Article 2").And.Contain("neither");
        rejected[1].Reason.Should().Contain("Article 3").And.Contain("holds any");
        rejected[2].Reason.Should().Contain("Article 4").And.Contain("half a character");
        Encoding.UTF8.GetString(rejected[0].Content).Should().Be("""{"title": "Lind", "url": "https://example.org/2"}""");
    }

    [Fact]
    public void Html_in_a_list_fills_what_the_object_leaves_open()
    {
        Article article = ReadOne("""
            {"url": "https://example.org/1", "html": "<html lang='fr'><head><title>Lind à Riga</title><meta name='date' content='2019-05-02'></head><body><p>Il a rencontré le chef.</p></body></html>"}
            """);

        article.Should().Be(Article.Create(
            "Lind à Riga\n\nIl a rencontré le chef.", "Lind à Riga", "https://example.org/1", null, new PartialDate(2019, 5, 2), "fr"));
    }

    [Theory]
    [InlineData("""{"\ud83d": "a name that is no text", "text": "one"}""", "half a character")]
    [InlineData("""[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[""", "no valid JSON")]
    public void Odd_json_is_rejected_and_ends_nothing(string json, string reason) =>
        Read("odd.json", json).Should().ContainSingle().Which.Should().BeOfType<RejectedArticle>().Which.Reason.Should().Contain(reason);

    private Article ReadOne(string json) => Read("one.json", json).Should().ContainSingle().Which.Should().BeOfType<ReadArticle>().Which.Article;

    private ArticleItem[] Read(string name, string json) => [.. new ArticleFolder().Read([_folder.Write(name, json)])];
}
