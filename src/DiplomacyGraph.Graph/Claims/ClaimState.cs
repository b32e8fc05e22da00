using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>What was decided about a claim.</summary>
/// <param name="Key">Key of the person or meeting that it turned out to be; null for a source.</param>
/// <param name="Because">A line for each claim before it that is the same: its name and the reasons. Null where it stands first.</param>
/// <param name="Undecided">The claims after it that may be the same, as <see cref="OpenQuestion"/>s in JSON; null for none.</param>
internal sealed record ClaimState(string? Key, string? Because, string? Undecided)
{
    /// <summary>Nothing decided.</summary>
    public static ClaimState None { get; } = new(null, null, null);

    /// <summary>What a resolver decided, for every claim.</summary>
    public static Dictionary<ClaimId, ClaimState> Of(
        IReadOnlyDictionary<ClaimId, string> keys, IReadOnlyList<Join> joins, IReadOnlyList<Candidate> undecided)
    {
        ILookup<ClaimId, Join> reasons = joins.ToLookup(j => j.B);
        ILookup<ClaimId, Candidate> open = undecided.ToLookup(c => c.A);
        return keys.ToDictionary(p => p.Key, p => new ClaimState(p.Value, BecauseOf(reasons[p.Key]), UndecidedOf(open[p.Key])));
    }

    /// <summary>The open questions of <see cref="Undecided"/>.</summary>
    public static IReadOnlyList<OpenQuestion> Questions(string? undecided) =>
        undecided is null ? [] : JsonSerializer.Deserialize(undecided, OpenQuestionJson.Default.ListOpenQuestion)!;

    private static string? BecauseOf(IEnumerable<Join> joins)
    {
        string lines = string.Join('\n', joins.OrderBy(j => j.A).Select(j => $"{j.A}: {string.Join("; ", j.Reasons)}").Distinct(StringComparer.Ordinal));
        return lines.Length > 0 ? lines : null;
    }

    private static string? UndecidedOf(IEnumerable<Candidate> candidates)
    {
        List<OpenQuestion> questions = [.. candidates.OrderBy(c => c.B).Select(c => new OpenQuestion(c.B.ToString(), c.For, c.Against))];
        return questions.Count > 0 ? JsonSerializer.Serialize(questions, OpenQuestionJson.Default.ListOpenQuestion) : null;
    }
}

/// <summary>Another claim that may be the same.</summary>
/// <param name="Other">Its name, article and handle.</param>
/// <param name="For">What speaks for one person.</param>
/// <param name="Against">What speaks against it, or is missing.</param>
internal sealed record OpenQuestion(string Other, IReadOnlyList<string> For, IReadOnlyList<string> Against);

/// <summary>The form of open questions in a store.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<OpenQuestion>))]
internal sealed partial class OpenQuestionJson : JsonSerializerContext;
