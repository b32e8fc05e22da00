using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class SamplesTests
{
    [Fact]
    public void Twelve_articles_ship_with_the_program_each_with_a_day()
    {
        ArticleItem[] items = [.. new ArticleFolder().Read([Path.Combine(AppContext.BaseDirectory, "samples")])];

        items.Should().HaveCount(12).And.AllBeOfType<ReadArticle>();
        items.Cast<ReadArticle>().Select(item => item.Article.Published?.Precision).Should().AllBeEquivalentTo(DatePrecision.Day);
    }

    [Fact]
    public void The_first_question_of_a_newcomer_has_an_article_of_2015_to_answer_it() =>
        new ArticleFolder().Read([Path.Combine(AppContext.BaseDirectory, "samples", "russia-france.txt")])
            .Should().ContainSingle().Which.Should().BeOfType<ReadArticle>()
            .Which.Article.Published.Should().Be(new PartialDate(2015, 12, 24));
}
