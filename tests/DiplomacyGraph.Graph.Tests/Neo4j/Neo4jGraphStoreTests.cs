using System.Text.Json;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The contract on a real Neo4j.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    private Neo4jDatabase _database = null!;

    internal override async Task<IGraphDatabase> OpenEmptyAsync()
    {
        _database = await server.CleanAsync();
        return Neo4jTestGraph.Open(_database);
    }

    private protected override int Rounds => 2;

    internal override IGraphDatabase OpenAgain() => Neo4jTestGraph.Open(_database);

    internal override Task<IReadOnlyList<string>> DumpAsync() => Neo4jTestGraph.DumpAsync(_database);

    internal override Task SetVersionAsync(int version) => _database.RunAsync($"MERGE (s:Schema {{name: 'diplomacy'}}) SET s.version = {version}");

    [Fact]
    public async Task Every_node_has_a_caption_and_every_fact_evidence()
    {
        await SaveAsync([.. Stories.All]);

        (await Neo4jTestGraph.CountAsync(_database, "MATCH (n) WHERE coalesce(n.caption, '') = '' RETURN count(n)")).Should().Be(0);
        (await Neo4jTestGraph.CountAsync(_database, "MATCH (f:Fact) WHERE COUNT { (f)<-[:PROVES {first: true}]-() } <> 1 RETURN count(f)")).Should().Be(0);
        (await Neo4jTestGraph.CountAsync(_database, "MATCH (n:Touched) RETURN count(n)")).Should().Be(0);
    }

    [Fact]
    public async Task Every_key_is_unique()
    {
        JsonElement constraints = await _database.RunAsync("SHOW CONSTRAINTS YIELD labelsOrTypes RETURN labelsOrTypes[0]");

        constraints.GetProperty("data").GetProperty("values").EnumerateArray().Select(r => r[0].GetString()).Should().Contain(
            ["Article", "Evidence", "Fact", "Person", "Role", "Tenure", "Meeting", "Cooperation", "Party", "Topic"]);
    }
}
