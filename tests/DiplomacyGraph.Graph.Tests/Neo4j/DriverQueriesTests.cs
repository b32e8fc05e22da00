using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using DiplomacyGraph.Graph.Tests.Queries;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The questions over Bolt. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class DriverQueriesTests(Neo4jServer server) : DiplomacyQueriesContract
{
    internal override async Task<IGraphDatabase> OpenEmptyAsync()
    {
        var database = await server.CleanAsync();
        return Neo4jTestGraph.Open(database, database.Bolt);
    }
}
