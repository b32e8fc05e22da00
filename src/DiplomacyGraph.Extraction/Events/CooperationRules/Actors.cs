using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who does what a clause says.</summary>
/// <param name="Parties">The parties that act; empty where nothing says.</param>
/// <param name="Reference">The words that name a single actor; null for several or none.</param>
/// <param name="AreGroup">Whether all who are there act: "both sides", "they".</param>
/// <param name="Patient">For a passive without "by", the parties to whom it is done.</param>
/// <param name="IsStranger">Whether somebody acts whose party nothing tells.</param>
internal sealed record Actors(IReadOnlyList<Party> Parties, Reference? Reference = null, bool AreGroup = false, IReadOnlyList<Party>? Patient = null, bool IsStranger = false)
{
    /// <summary>Nobody is named.</summary>
    public static Actors None { get; } = new([]);

    /// <summary>Somebody whose party nothing tells.</summary>
    public static Actors Unknown { get; } = new([], IsStranger: true);

    /// <summary>All who are there.</summary>
    public static Actors Group { get; } = new([], AreGroup: true);

    /// <summary>Whether the words name nobody, alone or as a group.</summary>
    public bool AreUnknown => Parties.Count == 0 && !AreGroup;
}
