using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>A title that names another kind of office in some countries.</summary>
/// <param name="Title">The title, in lower case, without articles and country words.</param>
/// <param name="Kind">What it is in these countries.</param>
/// <param name="Countries">The countries.</param>
/// <param name="Unless">Words in the title that make it another office.</param>
internal sealed record CountryKind(string Title, RoleKind Kind, IReadOnlyList<Party> Countries, IReadOnlyList<string> Unless)
{
    /// <summary>Whether it is the title, or a part of it; words are separated by single spaces, with one at each end.</summary>
    public bool IsIn(string title) => title.Contains($" {Title} ", StringComparison.Ordinal) && !Unless.Any(u => title.Contains($" {u} ", StringComparison.Ordinal));
}
