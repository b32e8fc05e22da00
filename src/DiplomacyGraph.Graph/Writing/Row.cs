namespace DiplomacyGraph.Graph.Writing;

/// <summary>One row of a parameter: property names and their values, of the types that both stores take.</summary>
internal sealed class Row() : Dictionary<string, object?>(StringComparer.Ordinal);
