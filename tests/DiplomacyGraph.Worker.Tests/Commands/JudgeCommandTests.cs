using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>A human decides who is who.</summary>
public sealed class JudgeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_people_are_made_one_and_two_again()
    {
        await IngestAsync();

        (await RunAsync("same", "Oskar Lindqvist", "Matti Virtanen", "--note", "one and the same")).Out.Should().StartWith("One person: ");
        (await RunAsync("status")).Out.Should().MatchRegex(@"People +1\b");
        (await RunAsync("different", "Matti Virtanen", "Oskar Lindqvist")).Out.Should().StartWith("Two persons: ").And.Contain("Taken back: ").And.Contain("one and the same");
        (await RunAsync("different", "Matti Virtanen", "Oskar Lindqvist", "--undo")).Out.Should().StartWith("Taken back");
        (await RunAsync("different", "Matti Virtanen", "Oskar Lindqvist", "--undo")).Code.Should().Be(1);
    }

    [Fact]
    public async Task Nobody_of_that_name_is_told_in_one_line()
    {
        await IngestAsync();

        CommandResult result = await RunAsync("same", "Gunnar Solberg", "Matti Virtanen");

        result.Code.Should().Be(1);
        result.Error.Should().Contain("nobody called \"Gunnar Solberg\"").And.NotContain("   at ");
    }

    [Fact]
    public async Task Review_lists_what_is_open()
    {
        await IngestAsync();

        CommandResult result = await RunAsync("review");

        (result.Code, result.Out.TrimEnd()).Should().Be((0, "0 pairs"));
    }

    private async Task IngestAsync()
    {
        _folder.Write("a.txt", "A visit\n\nGeneral Oskar Lindqvist, chief of defence of Sweden, visited the fleet.");
        _folder.Write("b.txt", "A lecture\n\nAdmiral Matti Virtanen, navy commander of Finland, gave a lecture.");
        (await RunAsync("ingest", _folder.Path)).Code.Should().Be(0);
    }

    private Task<CommandResult> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--store", Path.Combine(_folder.Path, "graph.db")]);
}
