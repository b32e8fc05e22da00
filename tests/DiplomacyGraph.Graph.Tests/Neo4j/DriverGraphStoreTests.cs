using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The contract over Bolt. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class DriverGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    private Neo4jDatabase _database = null!;

    internal override async Task<IGraphDatabase> OpenEmptyAsync()
    {
        _database = await server.CleanAsync();
        return Neo4jTestGraph.Open(_database, _database.Bolt);
    }

    private protected override int Rounds => 2;

    internal override IGraphDatabase OpenAgain() => Neo4jTestGraph.Open(_database, _database.Bolt);

    internal override Task<IReadOnlyList<string>> DumpAsync() => Neo4jTestGraph.DumpAsync(_database);

    internal override Task SetVersionAsync(int version) => _database.RunAsync($"MERGE (s:Schema {{name: 'diplomacy'}}) SET s.version = {version}");
}
