using System.Collections.Frozen;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>Names of countries in English, from the table that extraction reads; an organisation is known by its short name.</summary>
internal static class PartyNames
{
    private static readonly FrozenDictionary<string, string> Countries =
        EmbeddedTable.Rows("countries.tsv").ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.Ordinal);

    /// <summary>The name of a party; its code where the table has none.</summary>
    public static string Of(Party party) =>
        party.Kind == PartyKind.Country && Countries.TryGetValue(party.Code, out string? name) ? name : party.Code;
}
