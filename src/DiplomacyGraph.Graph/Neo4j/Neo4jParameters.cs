namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>What may be a parameter, the same for every transport.</summary>
internal static class Neo4jParameters
{
    /// <summary>For a type that does not travel. Names the type, never the value.</summary>
    public static ArgumentException CannotTravel(object value) => new(
        $"A parameter of type {value.GetType().Name} cannot be sent to Neo4j: use null, bool, int, long, a finite double, string, or lists and maps of these; dates as ISO text.");
}
