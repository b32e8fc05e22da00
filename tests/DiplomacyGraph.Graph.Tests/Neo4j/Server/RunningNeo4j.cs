namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>A server in reach, and what ends it when it was started for these tests.</summary>
internal sealed record RunningNeo4j(Neo4jDatabase Database, Func<ValueTask> Stop);
