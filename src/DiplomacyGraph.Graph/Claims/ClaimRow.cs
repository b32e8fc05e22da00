using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>A stored claim as <c>state/claims-of-articles</c> and <c>state/claims-in-blocks</c> return it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Name of its <see cref="ClaimKind{T}"/>.</param>
/// <param name="Content">The claim as text.</param>
/// <param name="State">What is decided about it.</param>
internal sealed record ClaimRow(ClaimId Id, string Kind, string Content, ClaimState State)
{
    /// <summary>Reads a row of the columns id, kind, content, key, because, undecided.</summary>
    public static ClaimRow Of(QueryRow row) => new(
        IdOf((string)row.Values[0]!), (string)row.Values[1]!, (string)row.Values[2]!,
        new ClaimState((string?)row.Values[3], (string?)row.Values[4], (string?)row.Values[5]));

    /// <summary>Reads a name of the form article, slash, handle.</summary>
    public static ClaimId IdOf(string text)
    {
        int slash = text.LastIndexOf('/');
        return new ClaimId(text[..slash], text[(slash + 1)..]);
    }
}
