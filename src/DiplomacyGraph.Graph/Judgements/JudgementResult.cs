namespace DiplomacyGraph.Graph.Judgements;

/// <summary>What a judgement led to.</summary>
/// <param name="PersonA">Key of the one person after it.</param>
/// <param name="PersonB">Key of the other; the same key where they are one now.</param>
/// <param name="Replaced">Earlier judgements on the same two persons, in words; they do not count any more.</param>
/// <param name="Contradicted">Judgements that cannot all hold, in words, this one perhaps among them: A is B, B is C, but A is not C.</param>
public sealed record JudgementResult(string PersonA, string PersonB, IReadOnlyList<string> Replaced, IReadOnlyList<string> Contradicted);
