using System.Collections.Frozen;

namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>Forms of one name that no rule of spelling connects: <c>Giorgos</c> and <c>Georgios</c>, <c>Volodymyr</c> and <c>Vladimir</c>.</summary>
internal static class NameVariants
{
    private static readonly FrozenDictionary<string, string[]> Forms = EmbeddedTable.Rows("name-variants.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => (string[])[columns[0], .. EmbeddedTable.Values(columns[1])], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Groups = Forms
        .SelectMany(group => group.Value.Select(Spelling.Of).Distinct().Select(spelling => (spelling, group.Key)))
        .ToFrozenDictionary(p => p.spelling, p => p.Key, StringComparer.Ordinal);

    /// <summary>The name that a word in common spelling is a form of; null where no forms are known.</summary>
    public static string? GroupOf(string spelling) => Groups.GetValueOrDefault(spelling);

    /// <summary>All forms of a name; none for null.</summary>
    public static IReadOnlyList<string> FormsOf(string? group) => group is null ? [] : Forms[group];
}
