using DiplomacyGraph.Worker.Tests.Articles;
using DiplomacyGraph.Worker.Tests.Ingestion;

namespace DiplomacyGraph.Worker.Tests.Commands;

[Collection(nameof(SettingsTests))]
public sealed class IngestCommandTests : IDisposable
{
    private readonly TemporaryFolder _in = new(), _dead = new();
    private readonly MemoryStore _store = new();

    public IngestCommandTests() => Environment.SetEnvironmentVariable("DIPLOMACY__Worker__DeadLetterFolder", _dead.Path);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("DIPLOMACY__Worker__DeadLetterFolder", null);
        Environment.SetEnvironmentVariable("DIPLOMACY__Worker__RetryFor", null);
        _in.Dispose();
        _dead.Dispose();
    }

    [Fact]
    public async Task Articles_are_saved_in_order_and_summed_up()
    {
        string[] titles = [.. Enumerable.Range(100, 250).Select(n => $"News {n}")];
        _in.Write("news.jsonl", string.Join('\n', titles.Select(t => $$"""{"title": "{{t}}", "text": "General Oskar Lindqvist spoke."}""")));
        _in.Write("README.md", "Not an article.");

        CommandResult result = await CommandLine.RunAsync(["ingest", _in.Path], _store);

        result.Code.Should().Be(0);
        _store.Saved.Should().Equal(titles);
        _store.Transactions.Should().Equal(99, 100, 51);
        result.Out.Should().Contain("Articles        250  250 new, 0 replaced, 0 unchanged").And.Contain("250 people").And.Contain("Passed over       1");
    }

    [Fact]
    public async Task The_second_time_nothing_changes()
    {
        _in.Write("x001.txt", InventedArticle.Text);
        await CommandLine.RunAsync(["ingest", _in.Path], _store);

        CommandResult again = await CommandLine.RunAsync(["ingest", _in.Path], _store);

        again.Out.Should().Contain("0 new, 0 replaced, 1 unchanged");
        _store.Transactions.Should().Equal(1);
    }

    [Fact]
    public async Task What_fails_is_set_aside_with_its_reason_and_the_rest_goes_on()
    {
        _in.Write("a.txt", "Good one\n\nText.");
        _in.Write("b.txt", "Bad one\n\nText.");
        _in.Write("c.json", "{\"title\": ");
        _store.Refused.Add("Bad one");

        CommandResult result = await CommandLine.RunAsync(["ingest", _in.Path], _store);

        result.Code.Should().Be(3);
        _store.Saved.Should().Equal("Good one");
        result.Out.Should().Contain("Failed            2  set aside");
        Directory.GetFiles(_dead.Path, "b-*.json.reason.json").Should().ContainSingle()
            .Which.Should().Match(path => File.ReadAllText((string)path).Contains("The store refused it"));
        Directory.GetFiles(_dead.Path, "c-*.reason.json").Should().ContainSingle();
    }

    [Fact]
    public async Task A_store_that_is_away_for_too_long_ends_the_run_in_one_line()
    {
        _in.Write("a.txt", "Good one\n\nText.");
        _store.Outages = int.MaxValue;
        Environment.SetEnvironmentVariable("DIPLOMACY__Worker__RetryFor", "00:00:00");

        CommandResult result = await CommandLine.RunAsync(["ingest", _in.Path], _store);

        result.Code.Should().Be(1);
        result.Error.Trim().Should().Be("diplomacy: connection refused");
        Directory.GetFiles(_dead.Path).Should().BeEmpty("an outage is no fault of an article");
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_fails()
    {
        CommandResult result = await CommandLine.RunAsync(["ingest", Path.Combine(_in.Path, "nothing")], _store);

        result.Code.Should().Be(3);
        result.Error.Should().Contain("There is no such file or folder");
    }

    [Fact]
    public async Task Annotations_are_taken_instead_of_the_rules_and_again_when_they_change()
    {
        const string text = "Visit\n\nGeneral Oskar Lindqvist met Ilmari Kettunen.";
        _in.Write("a.txt", text);
        _in.Write("a.json", Annotation("Ilmari Kettunen"));
        _in.Write("b.txt", "Second\n\nNobody is named.");
        _in.Write("b.json", Annotation("Oskar Lindqvist"));
        _in.Write("c.txt", "Third\n\nNo annotation.");

        CommandResult first = await CommandLine.RunAsync(["ingest", "--annotated", _in.Path], _store);
        _in.Write("a.json", Annotation("Oskar Lindqvist"));
        CommandResult second = await CommandLine.RunAsync(["ingest", "--annotated", Path.Combine(_in.Path, "a.txt")], _store);

        first.Code.Should().Be(3);
        first.Out.Should().Contain("1 people").And.Contain("Failed            2");
        string[] reasons = [.. Directory.GetFiles(_dead.Path, "*.reason.json").Order().Select(File.ReadAllText)];
        reasons.Should().Contain(r => r.Contains("b.json: p1 is")).And.Contain(r => r.Contains("there is no c.json"));
        second.Out.Should().Contain("1 replaced");
    }

    private static string Annotation(string name) => $$"""{"persons": [{"id": "p1", "name": "{{name}}", "aliases": [], "rank": null, "roles": []}]}""";
}
