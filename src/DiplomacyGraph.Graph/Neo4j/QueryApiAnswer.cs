namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>A request that succeeded.</summary>
/// <param name="Body">What it answered.</param>
/// <param name="Affinity">The member of a cluster that answered, where the server names one.</param>
internal sealed record QueryApiAnswer(QueryApiResponse Body, string? Affinity);
