namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>What a statement answered: the columns it returns and its rows, each in the order of the columns.</summary>
/// <param name="Columns">The names after RETURN.</param>
/// <param name="Rows">
/// Values are null, bool, long, double, string (dates as ISO text), lists (<see cref="IReadOnlyList{T}"/> of object)
/// and maps (<see cref="IReadOnlyDictionary{TKey, TValue}"/> of string to object).
/// </param>
internal sealed record Neo4jRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
