using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using DiplomacyGraph.Graph.Tests.Queries;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The questions on a real Neo4j.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jQueriesTests(Neo4jServer server) : DiplomacyQueriesContract
{
    internal override async Task<IGraphDatabase> OpenEmptyAsync() => Neo4jTestGraph.Open(await server.CleanAsync());
}
