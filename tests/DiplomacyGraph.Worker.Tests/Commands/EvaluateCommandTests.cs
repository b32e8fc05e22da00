using DiplomacyGraph.Worker.Tests.Articles;
using DiplomacyGraph.Worker.Tests.Evaluation;

namespace DiplomacyGraph.Worker.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder _gold = new(), _out = new();

    public EvaluateCommandTests()
    {
        _gold.Write("x001.txt", InventedArticle.Text);
        _gold.Write("x001.json", InventedArticle.Gold);
    }

    public void Dispose()
    {
        _gold.Dispose();
        _out.Dispose();
    }

    [Fact]
    public async Task Figures_are_those_of_the_reference_scorer_on_the_written_predictions()
    {
        CommandResult result = await CommandLine.RunAsync("evaluate", _gold.Path, "--predictions", _out.Path, "--errors");

        result.Code.Should().Be(0);
        result.Out.Should().StartWith("1 documents\nlayer        precision    recall        F1     tp     fp     fn\npersons         1.0000");
        result.Out.Should().Be(await ReferenceScorer.RunAsync(_gold.Path, _out.Path, "--errors"));
    }

    [Fact]
    public async Task Report_is_markdown_with_kinds_fields_and_rules()
    {
        string report = Path.Combine(_out.Path, "report.md");

        await CommandLine.RunAsync("evaluate", _gold.Path, "--report", report);

        string text = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
        text.Should().Contain("| persons | 1.000 | 1.000 | 1.000 | 2 | 0 | 0 |").And.Contain("| chief_of_defence |").And.Contain("| meetings date |");
    }

    [Fact]
    public async Task Only_title_publisher_and_date_of_the_annotation_reach_the_extractor()
    {
        _gold.Write("x001.json", InventedArticle.Gold.Replace("Lindqvist", "Nordqvist", StringComparison.Ordinal));

        CommandResult result = await CommandLine.RunAsync("evaluate", _gold.Path, "--errors");

        result.Out.Should().Contain("person missed: Oskar Nordqvist").And.Contain("person invented: Oskar Lindqvist");
    }

    [Theory]
    [InlineData("{\"id\": ", "x001.json")]
    [InlineData("[]", "not a JSON object")]
    public async Task A_broken_annotation_is_named_in_one_line(string annotation, string named)
    {
        _gold.Write("x001.json", annotation);

        CommandResult result = await CommandLine.RunAsync("evaluate", _gold.Path);

        result.Code.Should().Be(1);
        result.Error.Should().Contain(named);
        result.Error.Trim().Should().NotContain("\n");
    }
}
