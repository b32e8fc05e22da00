using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles.Readers;

/// <summary>The pages are made up, in the manner of the sites they stand for.</summary>
public sealed class HtmlArticleReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ministry_page_gives_its_news_with_date_and_address()
    {
        Article article = ReadPage("ministry.html");

        ShouldSay(article, "Minister Sandvik receives her Latvian colleague", "Ministry of Defence of Norland",
            "https://mod.example.org/en/news/sandvik-kalnins", new PartialDate(2018, 6, 4));
        article.Text.Should().StartWith("Minister Sandvik receives her Latvian colleague\n\n")
            .And.Contain("Andris Kalniņš, in Norhavn on Monday.\n\nThe ministers discussed")
            .And.Contain("It replaces one of 2009.")
            .And.EndWith("the new minehunters.");
        ShouldNotHold(article, "Skip to", "Contact us", "Press contact", "cookies", "dataLayer", "Post Box");
    }

    [Fact]
    public void Agency_page_is_known_by_its_json_ld()
    {
        Article article = ReadPage("agency.html");

        ShouldSay(article, "Navy chiefs of Varda and Oman talk about sea lanes", "Gulf Courier",
            "https://gulfcourier.example.com/2019/05/navy-chiefs", new PartialDate(2019, 5, 6));
        article.Text.Should().Contain("\n\nMUSCAT: Rear Admiral Tomas Ferrant").And.Contain("since he took office.");
        ShouldNotHold(article, "Weather", "Ozal", "resigns", "Sign up", "schema.org");
    }

    [Fact]
    public void Short_notice_is_found_among_banner_menu_and_related_links()
    {
        Article article = ReadPage("paper.html");

        ShouldSay(article, "Army chief in Accra", null, "https://harmattan.example.net/2017/03/21/army-chief-in-accra/", new PartialDate(2017, 3, 21));
        article.Text.Should().Contain("called on his Ghanaian counterpart in Accra yesterday.\n\nThey spoke of patrols");
        ShouldNotHold(article, "cookies", "Accept all", "Football", "Share on", "Striker", "Subscribe", "2024");
    }

    [Theory]
    [InlineData("<body class='has-sidebar cookies-accepted'><p>{0}</p></body>")]
    [InlineData("<div class='menu-and-content'><h1>Lind in Riga</h1><p>{0}</p></div><p>A much longer line than that, which says nothing.</p>")]
    [InlineData("<header><article><p>{0}</p></article></header>")]
    [InlineData("<p>{0}")]
    public void Parts_that_hold_the_text_stay_whatever_they_are_called(string page) =>
        Read(string.Format(null, page, "Lind met the chief.")).Text.Should().Contain("Lind met the chief.");

    [Theory]
    [InlineData("<title>Lind in Riga | Ministry of Defence</title>", "Lind in Riga")]
    [InlineData("<title>Lind in Riga - Baltic Wire</title>", "Lind in Riga")]
    [InlineData("<title>Lind in Riga - a long day of talks</title>", "Lind in Riga - a long day of talks")]
    [InlineData("<title>Norway-Latvia talks</title>", "Norway-Latvia talks")]
    [InlineData("<title>Site</title><meta property='og:title' content='Lind in Riga'>", "Lind in Riga")]
    public void Headline_loses_the_name_of_the_site(string head, string expected) =>
        Read($"<html><head>{head}</head><body><p>Lind met the chief of defence.</p></body></html>").Title.Should().Be(expected);

    [Theory]
    [InlineData("<meta name='DC.date' content='2019-05-02'>", "")]
    [InlineData("<meta property='article:published_time' content='2019-05-02T01:00:00+03:00'>", "<time datetime='2001-01-01'></time>")]
    [InlineData("", "<time>2 May 2019</time>")]
    [InlineData("", "<span itemprop='datePublished' content='2019-05-02'>today</span>")]
    public void Date_stands_in_tags_or_marked_in_the_page(string head, string body) =>
        Read($"<html><head>{head}</head><body>{body}<p>Lind met the chief of defence.</p></body></html>")
            .Published.Should().Be(new PartialDate(2019, 5, 2));

    [Fact]
    public void A_page_nested_without_end_is_rejected_and_ends_nothing()
    {
        string page = _folder.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 50_000)) + "Lind met the chief.");

        new ArticleFolder().Read([page]).Should().ContainSingle().Which.Should().BeOfType<RejectedArticle>().Which.Reason.Should().Contain("nested");
    }

    [Fact]
    public void A_headline_of_many_spaces_takes_no_time() =>
        Read($"<title>Lind{new string(' ', 1_000_000)}in Riga</title><p>Lind met the chief.</p>").Title.Should().Be("Lind in Riga");

    private Article ReadPage(string name) => Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "pages", name)));

    private Article Read(string page) => new ArticleFolder().Read([_folder.Write("page.html", page)])
        .Should().ContainSingle().Which.Should().BeOfType<ReadArticle>().Which.Article;

    private static void ShouldSay(Article article, string title, string? publisher, string url, PartialDate published) =>
        (article.Title, article.Publisher, article.Url, article.Published, article.Language)
            .Should().Be((title, publisher, url, published, "en"));

    private static void ShouldNotHold(Article article, params string[] words) =>
        words.Where(word => article.Text.Contains(word, StringComparison.Ordinal)).Should().BeEmpty();
}
