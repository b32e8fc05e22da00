namespace DiplomacyGraph.Graph.Queries;

/// <summary>A question that the graph answers.</summary>
/// <param name="Name">Its name, <c>meetings-between</c>: that of its statement files.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Parameters">What it asks for, in order.</param>
/// <param name="Columns">Names of the columns of the answer, in order.</param>
public sealed record QueryDescription(string Name, string Question, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<string> Columns);

/// <summary>A parameter of a question.</summary>
/// <param name="Name">Its name, without a sign.</param>
/// <param name="Type"><c>text</c>, <c>date</c> (ISO), <c>integer</c> or <c>list</c> of texts.</param>
/// <param name="Required">Whether the question makes no sense without it.</param>
/// <param name="Description">What it is, and what leaving it out means.</param>
public sealed record QueryParameter(string Name, string Type, bool Required, string Description);
