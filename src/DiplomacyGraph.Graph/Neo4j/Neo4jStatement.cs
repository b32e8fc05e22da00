namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>One Cypher statement: a constant text, and everything that varies as parameters.</summary>
/// <param name="Text">The Cypher text, without the values.</param>
/// <param name="Parameters">
/// Null, bool, int, long, double, string, and lists and string-keyed maps of these; dates travel as ISO text and become <c>date($d)</c> in Cypher.
/// Any other type is an <see cref="ArgumentException"/> when the statement runs.
/// </param>
internal sealed record Neo4jStatement(string Text, IReadOnlyDictionary<string, object?> Parameters);
