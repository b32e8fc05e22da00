using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class CorpusReadingTests
{
    private static readonly string[] Parts = ["seed", "dev", "real", "clusters", "raw"];

    [Fact]
    public void Every_text_of_the_corpus_is_read_and_none_is_rejected()
    {
        ArticleItem[] items = [.. new ArticleFolder().Read(Parts.Select(PathOf))];

        items.OfType<RejectedArticle>().Select(item => $"{item.Path}:{item.Line} {item.Reason}").Should().BeEmpty();
        items.OfType<ReadArticle>().Should().HaveCount(1 + 60 + 154 + 48 + 2972);
        items.OfType<ReadArticle>().Where(item => item.Article.Title.Length == 0).Should().BeEmpty();
    }

    [Fact]
    public void Text_of_a_text_file_is_the_file_but_for_line_ends_and_invisible_characters()
    {
        string[] files = [.. Parts[..4].SelectMany(part => Directory.GetFiles(PathOf(part), "*.txt"))];

        foreach (string file in files)
        {
            ReadArticle item = new ArticleFolder().Read([file]).Should().ContainSingle().Which.Should().BeOfType<ReadArticle>().Subject;
            item.Article.Text.Should().Be(TextCleaner.Clean(File.ReadAllText(file)));
        }
    }

    private static string PathOf(string part)
    {
        Assert.SkipWhen(CorpusFiles.Folder is null, "There is no folder shared/corpus beside the checkout.");
        return Path.Combine(CorpusFiles.Folder!, part);
    }
}
