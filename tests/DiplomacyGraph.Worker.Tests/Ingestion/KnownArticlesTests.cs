using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Ingestion;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

public sealed class KnownArticlesTests
{
    private static readonly Article First = Article.Create("One text.", url: "https://example.org/1");
    private static readonly Article Changed = Article.Create("Another text.", url: "https://example.org/1");

    [Fact]
    public void An_article_is_known_from_its_second_sight_on_and_a_return_to_an_earlier_form_is_a_change()
    {
        var known = new KnownArticles(new Dictionary<string, string>());

        known.Notice(First, "1.0").Should().BeFalse();
        known.Notice(First, "1.0").Should().BeTrue();
        known.Notice(Changed, "1.0").Should().BeFalse();
        known.Notice(First, "1.0").Should().BeFalse();
    }

    [Fact]
    public void What_another_extractor_read_is_not_known() =>
        new KnownArticles(new Dictionary<string, string> { [First.Id] = $"{First.ContentHash}/0.0" }).Notice(First, "1.0").Should().BeFalse();

    [Fact]
    public void What_was_not_written_after_all_is_not_known()
    {
        var known = new KnownArticles(new Dictionary<string, string>());
        known.Notice(First, "1.0");

        known.Forget(First);

        known.Notice(First, "1.0").Should().BeFalse();
    }
}
