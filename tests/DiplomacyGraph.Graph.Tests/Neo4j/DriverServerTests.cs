using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>Bolt, against a real server. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class DriverServerTests(Neo4jServer server) : TransportContract(server)
{
    internal override string Address(Neo4jDatabase database) => database.Bolt.ToString();
}
