using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>The program, given a Neo4j, does there what it does on SQLite. As a process of its own, which signs in by its environment.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jEndToEndTests(Neo4jServer server) : IDisposable
{
    private static readonly string[] Flagship = ["ask", "chiefs-of-staff-who-met", "--year", "2015", "--format", "csv", "--evidence"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_samples_give_the_same_answers_on_neo4j_as_on_sqlite()
    {
        var neo4j = SettingsOf(await server.CleanAsync());
        var sqlite = new Dictionary<string, string>();
        string[] embedded = ["--store", Path.Combine(_folder.Path, "graph.db")];
        (await RunAsync(neo4j, ["demo"])).Should().Contain("12 new");
        (await RunAsync(sqlite, ["demo", .. embedded])).Should().Contain("12 new");

        var answer = await RunAsync(neo4j, Flagship);

        answer.Split('\n').Should().HaveCountGreaterThan(2, "there is an answer");
        answer.Should().Be(await RunAsync(sqlite, [.. Flagship, .. embedded]));
        Counts(await RunAsync(neo4j, ["status"])).Should().Equal(Counts(await RunAsync(sqlite, ["status", .. embedded])));
    }

    [Fact]
    public async Task A_wrong_password_ends_the_program_with_one_clear_message()
    {
        var settings = SettingsOf(await server.CleanAsync());
        settings["NEO4J_PASSWORD"] = "not-the-password";

        var (failed, said) = await Program(settings, ["status"]).RunAsync();

        failed.Should().BeTrue();
        said.Should().Contain("NEO4J_PASSWORD").And.NotContain("not-the-password").And.NotContain("   at ");
    }

    private static Dictionary<string, string> SettingsOf(Neo4jDatabase database) => new()
    {
        ["NEO4J_URI"] = database.Http.ToString(),
        ["NEO4J_USER"] = database.User,
        ["NEO4J_PASSWORD"] = database.Password,
        ["NEO4J_DATABASE"] = database.Name,
    };

    /// <summary>All but the store's name and address.</summary>
    private static IEnumerable<string> Counts(string status) => status.Split('\n').SkipWhile(line => !line.StartsWith("Articles", StringComparison.Ordinal));

    private static async Task<string> RunAsync(Dictionary<string, string> settings, string[] args)
    {
        var (failed, said) = await Program(settings, args).RunAsync();
        failed.Should().BeFalse(said);
        return said;
    }

    private static Command Program(Dictionary<string, string> settings, string[] args) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "diplomacy.dll"), .. args], settings);
}
