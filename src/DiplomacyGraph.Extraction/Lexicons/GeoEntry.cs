using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>What a geographic or political name means.</summary>
/// <param name="Party">The country or organisation; null for regions and groups.</param>
/// <param name="Form">How the words point at it.</param>
internal sealed record GeoEntry(Party? Party, GeoForm Form)
{
    /// <summary>Whether the words can stand for the party itself in a statement ("Paris and Rome agreed").</summary>
    public bool StandsForParty => Party is not null && Form is GeoForm.Name or GeoForm.Adjective or GeoForm.Capital or GeoForm.Seat or GeoForm.Institution;

    /// <summary>Whether the words can be where something took place.</summary>
    public bool IsPlace => Form is GeoForm.Capital or GeoForm.Place or GeoForm.Seat || (Form == GeoForm.Name && Party is Party party && CityStates.Contains(party.Code));

    /// <summary>Countries whose name is that of their only city.</summary>
    private static readonly HashSet<string> CityStates = new(StringComparer.Ordinal) { "SG", "MC", "SM", "DJ", "LU" };
}
