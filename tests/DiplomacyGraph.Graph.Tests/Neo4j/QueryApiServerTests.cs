using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>The Query API of a real server.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class QueryApiServerTests(Neo4jServer server) : TransportContract(server)
{
    internal override string Address(Neo4jDatabase database) => database.Http.ToString();
}
