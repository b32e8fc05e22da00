using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>How claims of one kind are kept and found again.</summary>
/// <typeparam name="T">The claim.</typeparam>
/// <param name="Name"><c>person</c>, <c>meeting</c> or <c>source</c>.</param>
/// <param name="IdOf">What names a claim.</param>
/// <param name="BlocksOf">The strings under which it meets claims that could be the same.</param>
/// <param name="Json">Its form in a store.</param>
internal sealed record ClaimKind<T>(string Name, Func<T, ClaimId> IdOf, Func<T, IEnumerable<string>> BlocksOf, JsonTypeInfo<T> Json)
{
    /// <summary>The claim as text.</summary>
    public string Write(T claim) => JsonSerializer.Serialize(claim, Json);

    /// <summary>The claim of a text.</summary>
    public T Read(string text) => JsonSerializer.Deserialize(text, Json)!;
}

/// <summary>The kinds of claims.</summary>
internal static class ClaimKind
{
    /// <summary>Block of all articles that say that they correct another.</summary>
    public const string CorrectionBlock = "correction";

    /// <summary>Persons. Those of one full name are found together, however their names are read: <see cref="PersonKeys"/> needs that.</summary>
    public static ClaimKind<PersonClaim> Person { get; } = new(
        "person", c => c.Id, c => PersonKeys.TellingName(c) is string name ? [.. Blocks.Of(c), $"name:{name}"] : Blocks.Of(c), FactsJson.Plain.PersonClaim);

    /// <summary>Meetings.</summary>
    public static ClaimKind<MeetingClaim> Meeting { get; } = new("meeting", c => c.Id, Blocks.Of, FactsJson.Plain.MeetingClaim);

    /// <summary>Articles as sources.</summary>
    public static ClaimKind<SourceClaim> Source { get; } = new(
        "source", c => new ClaimId(c.Article, "source"), c => c.IsCorrection ? [.. Blocks.Of(c), CorrectionBlock] : Blocks.Of(c), FactsJson.Plain.SourceClaim);
}
