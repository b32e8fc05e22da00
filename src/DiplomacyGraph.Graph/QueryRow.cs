namespace DiplomacyGraph.Graph;

/// <summary>One row of an answer, the same from every store.</summary>
/// <param name="Columns">Names of the columns, in order; shared by all rows of an answer.</param>
/// <param name="Values">
/// A value a column: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/> (dates as ISO text), or a list of these.
/// </param>
public sealed record QueryRow(IReadOnlyList<string> Columns, IReadOnlyList<object?> Values);
