using System.Text.Json;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>Articles in a folder, the SQLite store, an answer.</summary>
[Collection(nameof(SettingsTests))]
public sealed class EndToEndTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["a"] = "SE",
        ["b"] = "FI",
        ["by"] = "SE",
        ["towards"] = "FI",
        ["party"] = "Swedish",
        ["of"] = "Sweden",
        ["meeting"] = "none",
        ["article"] = "https://norrbotten.example/boden",
        ["person"] = "Oskar Lindqvist",
        ["name"] = "Lindqvist",
        ["kind"] = "chief_of_defence",
        ["on"] = "2019-05-03",
        ["asOf"] = "2020-01-01",
        ["fact"] = "none",
        ["year"] = "2019",
    };

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "graph.db");

    public static TheoryData<string> Questions => [.. QueryCatalogue.All.Select(q => q.Name)];

    public async ValueTask InitializeAsync()
    {
        string article = _folder.Write("in/x001.txt", InventedArticle.Text);
        _folder.Write("in/x001.json", """{"url": "https://norrbotten.example/boden", "publisher": "Norrbotten Dispatch", "published": "2019-05-03"}""");
        (await RunAsync("ingest", Path.GetDirectoryName(article)!)).Code.Should().Be(0);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_flagship_question_is_answered_with_the_words_that_prove_it()
    {
        CommandResult result = await RunAsync("ask", "chiefs-of-staff-who-met", "--year", "2019", "--evidence");

        result.Code.Should().Be(0);
        result.Out.Should().Contain("Oskar Lindqvist").And.Contain("Ilmari Kettunen").And.Contain("2019-05-02").And.Contain("Stockholm")
            .And.Contain("Swedish and Finnish chiefs of defence meet").And.Contain("2019-05-03, https://norrbotten.example/boden").And.EndWith("1 row\n");
        (await RunAsync("ask", "chiefs-of-staff-who-met", "--year", "2018")).Out.Should().Be("The articles in the graph do not say.\n");
    }

    [Fact]
    public async Task Json_and_csv_hold_the_same_rows_and_evidence_only_when_asked_for()
    {
        string[] ask = ["ask", "meetings-between", "--party", "SE", "--party", "FI", "--format"];

        using var plain = JsonDocument.Parse((await RunAsync([.. ask, "json"])).Out);
        using var proven = JsonDocument.Parse((await RunAsync([.. ask, "json", "--evidence"])).Out);
        string[] csv = (await RunAsync([.. ask, "csv"])).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        plain.RootElement[0].GetProperty("date").GetString().Should().Be("2019-05-02");
        plain.RootElement[0].TryGetProperty("quote", out _).Should().BeFalse();
        proven.RootElement[0].GetProperty("quote").GetString().Should().NotBeEmpty();
        csv.Should().HaveCount(1 + plain.RootElement.GetArrayLength());
        csv[0].Split(',').Should().Equal(plain.RootElement[0].EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Every_question_can_be_asked_with_options(string name)
    {
        QueryDescription question = QueryCatalogue.Find(name);
        string[] options = [.. question.Parameters.Where(p => Values.ContainsKey(p.Name)).SelectMany(p => (string[])["--set", $"{p.Name}={Values[p.Name]}"])];

        CommandResult result = await RunAsync(["ask", name, .. options, "--format", "json", "--evidence"]);

        result.Code.Should().Be(0, result.Error);
        using var rows = JsonDocument.Parse(result.Out);
        rows.RootElement.ValueKind.Should().Be(JsonValueKind.Array);
    }

    [Theory]
    [InlineData("There is no question nothing-known", "nothing-known")]
    [InlineData("needs --party", "meetings-between", "--party", "SE")]
    [InlineData("takes no --kind", "meetings-of", "--person", "Lindqvist", "--kind", "army_chief")]
    [InlineData("expected a date", "meetings-of", "--person", "Lindqvist", "--from", "May")]
    [InlineData("expected a whole number", "meetings-of", "--person", "Lindqvist", "--set", "limit=many")]
    [InlineData("expected NAME=VALUE", "meetings-of", "--set", "person")]
    [InlineData("Did you mean Sweden (SE)", "meetings-between", "--party", "Sweeden", "--party", "FI")]
    [InlineData("needs --meeting", "two-sides")]
    [InlineData("twice at most", "meetings-between", "--party", "SE", "--party", "FI", "--party", "NO")]
    public async Task A_question_asked_wrongly_is_explained_in_one_line(string message, params string[] args)
    {
        CommandResult result = await RunAsync(["ask", .. args]);

        result.Code.Should().Be(2);
        result.Error.Trim().Should().Contain(message).And.NotContain("\n");
    }

    [Fact]
    public async Task A_person_is_found_by_a_word_of_the_name_and_candidates_are_listed()
    {
        _folder.Write("more/y001.txt", "Second Lindqvist\n\nOSLO – Admiral Anna Lindqvist, the Swedish Navy Chief, met Norwegian Minister of Defence Kari Moe in Oslo on Monday.\n");
        (await RunAsync("ingest", Path.Combine(_folder.Path, "more"))).Code.Should().Be(0);

        (await RunAsync("ask", "counterparts-of", "--person", "kettunen")).Out.Should().Contain("Oskar Lindqvist").And.EndWith("1 row\n");
        CommandResult several = await RunAsync("ask", "meetings-of", "--person", "lindqvist");
        CommandResult nobody = await RunAsync("ask", "meetings-of", "--person", "Oskar Lundqvist");

        several.Code.Should().Be(2);
        several.Error.Should().Contain("2 people are called").And.Contain("Anna Lindqvist, navy chief of SE").And.Contain("Oskar Lindqvist, chief of defence of SE");
        nobody.Code.Should().Be(2);
        nobody.Error.Should().Contain("Nobody in the graph").And.Contain("Oskar Lindqvist");
    }

    [Fact]
    public async Task Keys_that_are_shown_lead_on_to_what_each_side_said()
    {
        using var rows = JsonDocument.Parse((await RunAsync("ask", "meetings-between", "--party", "SE", "--party", "FI", "--format", "json")).Out);
        string key = rows.RootElement[0].GetProperty("meeting").GetString()!;

        (await RunAsync("ask", "meetings-of", "--person", "kettunen", "--keys")).Out.Should().Contain(key);
        (await RunAsync("ask", "two-sides", "--meeting", key)).Out.Should().Contain("Norrbotten Dispatch").And.Contain("Ilmari Kettunen");
        (await RunAsync("ask", "evidence-for", "--meeting", key)).Out.Should().Contain("met his Finnish counterpart").And.Contain("Stockholm");
    }

    [Fact]
    public async Task The_list_names_every_question_in_words_with_its_options()
    {
        CommandResult result = await RunAsync("ask", "--list");

        result.Out.Should().ContainAll(QueryCatalogue.All.SelectMany(q => (string[])[q.Name, q.Question]));
        result.Out.Should().Contain("--party --party [--from] [--to]");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(160)]
    public async Task An_answer_fits_into_the_width(int width)
    {
        string[] ask = ["ask", "meetings-of", "--person", "Oskar Lindqvist", "--store", Store];

        CommandResult result = await CommandLine.RunAsync(ask, null, TestContext.Current.CancellationToken, width);

        result.Out.Should().Contain("Stockholm").And.NotContain("\u001b");
        result.Out.Split('\n').Should().OnlyContain(line => line.Length <= width && line == line.TrimEnd());
    }

    [Fact]
    public async Task A_forgotten_article_leaves_nothing_behind()
    {
        (await RunAsync("forget", "https://norrbotten.example/boden")).Code.Should().Be(0);

        (await RunAsync("status")).Out.Should().MatchRegex(@"Articles +0\n").And.MatchRegex(@"People +0\n").And.MatchRegex(@"Evidence +0\n");
        CommandResult again = await RunAsync("forget", "https://norrbotten.example/boden");
        again.Code.Should().Be(1);
        again.Out.Should().Contain("has no article");
    }

    [Fact]
    public async Task Status_names_store_and_counts()
    {
        CommandResult result = await RunAsync("status");

        result.Out.Should().Contain("SQLite").And.Contain(Store).And.MatchRegex(@"Articles +1\n").And.MatchRegex(@"People +2\n");
    }

    [Fact]
    public async Task Demo_answers_the_flagship_question_from_the_samples()
    {
        CommandResult result = await CommandLine.RunAsync("demo", "--store", Path.Combine(_folder.Path, "demo.db"));

        result.Code.Should().Be(0);
        result.Out.Should().Contain("Articles         12  12 new").And.Contain("Which chiefs of staff met in 2015?").And.Contain("chief_of_defence")
            .And.Contain("said").And.Contain("What to try next");
    }

    private Task<CommandResult> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--store", Store]);
}
