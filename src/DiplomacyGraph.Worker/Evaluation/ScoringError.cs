namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>One difference between a prediction and the gold annotation.</summary>
/// <param name="Text">The difference in words, with the values.</param>
/// <param name="Group">The sort of error: <c>role missed: army_chief</c>, <c>meeting date</c>.</param>
/// <param name="Rule">The rule behind the prediction; null where something was missed.</param>
internal sealed record ScoringError(string Text, string Group, string? Rule);
