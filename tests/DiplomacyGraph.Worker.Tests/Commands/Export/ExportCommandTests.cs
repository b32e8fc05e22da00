using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands.Export;

[Collection(nameof(SettingsTests))]
public sealed class ExportCommandTests : IAsyncLifetime
{
    private const string Text = """
        Lindqvist receives Kettunen

        General Oskar Lindqvist received Ilmari Kettunen in Boden. Sweden is ready to train Finnish officers. The two will meet again some day.
        """;

    private const string Said = """
        {"published": "2019-05-03", "publisher": "Norrbotten Dispatch",
         "persons": [{"id": "p1", "name": "Oskar Lindqvist", "aliases": [], "rank": "General", "roles": []}, {"id": "p2", "name": "Ilmari Kettunen", "aliases": [], "rank": null, "roles": []}],
         "meetings": [
          {"id": "m1", "persons": ["p1", "p2"], "countries": ["SE", "FI"], "date": "2019-05-02", "place": "Boden", "host": "SE", "mode": "in_person", "status": "held",
           "evidence": "received Ilmari Kettunen"},
          {"id": "m2", "persons": [], "countries": ["SE", "FI"], "date": null, "place": null, "host": null, "mode": "in_person", "status": "planned", "evidence": "will meet again"}],
         "cooperation": [{"id": "c1", "speaker": "p1", "by": ["SE"], "with": ["FI"], "topic": "training_education", "modality": "intent", "meeting": "m1",
           "evidence": "ready to train Finnish officers"}]}
        """;

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "graph.db");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("in/x1.txt", Text);
        _folder.Write("in/x1.json", Said);
        (await CommandLine.RunAsync("ingest", "--annotated", Path.Combine(_folder.Path, "in"), "--store", Store)).Code.Should().Be(0);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Cameo_has_a_row_for_each_source_and_target_in_the_columns_of_icews()
    {
        Dictionary<string, string>[] rows = await RowsAsync("cameo", expectedColumns: 20);

        rows.Select(r => (r["Event Date"], r["Source Country"], r["CAMEO Code"], r["Target Country"])).Should().BeEquivalentTo(
            [("2019-05-02", "Finland", "042", "Sweden"), ("2019-05-02", "Sweden", "043", "Finland"), ("2019-05-02", "Sweden", "0312", "Finland")]);
        rows.Should().OnlyContain(r => r["Event ID"].All(char.IsAsciiDigit) && r["Story ID"].All(char.IsAsciiDigit) && r["Publisher"] == "Norrbotten Dispatch");
        rows.Where(r => r["CAMEO Code"] == "042").Should().ContainSingle().Which.Should().Contain("City", "Boden").And.Contain("Event Text", "Make a visit");
    }

    [Fact]
    public async Task Plover_has_a_row_for_each_event_in_the_columns_of_polecat()
    {
        Dictionary<string, string>[] rows = await RowsAsync("plover", expectedColumns: 40);

        rows.Select(r => (r["Event Type"], r["Event Mode"], r["Contexts"], r["Actor Country"], r["Recipient Country"])).Should().BeEquivalentTo(
            [("CONSULT", "visit", "None", "FIN", "SWE"), ("AGREE", "None", "military", "SWE", "FIN")]);
        rows.Should().OnlyContain(r => r["Quad Code"] == "VERBAL COOPERATION" && r["Story People"].Contains("Oskar Lindqvist"));
    }

    [Fact]
    public async Task What_has_no_full_date_is_left_out_and_counted()
    {
        CommandResult all = await CommandLine.RunAsync("export", "--format", "cameo", "--store", Store);
        CommandResult none = await CommandLine.RunAsync("export", "--format", "cameo", "--from", "2020", "--store", Store);

        all.Error.Should().Contain("3 rows written; 1 meetings and statements without a full date left out");
        none.Error.Should().Contain("0 rows written");
        (await CommandLine.RunAsync("export", "--format", "cameo", "--to", "May", "--store", Store)).Code.Should().Be(2);
    }

    private async Task<Dictionary<string, string>[]> RowsAsync(string format, int expectedColumns)
    {
        string file = Path.Combine(_folder.Path, "events.tsv");
        (await CommandLine.RunAsync("export", "--format", format, "--out", file, "--store", Store)).Code.Should().Be(0);
        string[][] lines = [.. (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(l => l.Split('\t'))];
        lines.Should().OnlyContain(l => l.Length == expectedColumns);
        return [.. lines.Skip(1).Select(l => lines[0].Zip(l).ToDictionary(c => c.First, c => c.Second))];
    }
}
