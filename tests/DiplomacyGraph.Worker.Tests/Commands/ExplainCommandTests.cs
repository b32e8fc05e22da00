using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder _in = new();

    public void Dispose() => _in.Dispose();

    [Fact]
    public async Task Every_stage_of_every_sentence_is_shown_with_its_rules()
    {
        CommandResult result = await CommandLine.RunAsync("explain", _in.Write("x001.txt", InventedArticle.Text));

        result.Code.Should().Be(0);
        result.Out.Should().Contain("tokens   ").And.Contain("→ rank (rule: military rank)").And.Contain("→ name p1")
            .And.Contain("fact     p1: person Oskar Lindqvist").And.MatchRegex("fact +p1\\.r1: office of Oskar Lindqvist").And.MatchRegex("fact +m1: meeting held");
    }

    [Fact]
    public async Task One_fact_shows_only_the_sentences_that_prove_it()
    {
        string path = _in.Write("x001.txt", InventedArticle.Text);

        string[] all = Sentences(await CommandLine.RunAsync("explain", path)), one = Sentences(await CommandLine.RunAsync("explain", path, "--fact", "p1.r1"));

        one.Should().NotBeEmpty().And.BeSubsetOf(all).And.HaveCountLessThan(all.Length);
    }

    [Fact]
    public async Task A_fact_that_is_not_there_is_said_to_be_missing()
    {
        CommandResult result = await CommandLine.RunAsync("explain", _in.Write("x001.txt", InventedArticle.Text), "--fact", "m99");

        result.Code.Should().Be(1);
        result.Error.Should().Contain("m99").And.Contain("--fact");
    }

    private static string[] Sentences(CommandResult result) => [.. result.Out.Split('\n').Where(line => line.StartsWith('['))];
}
