using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>How words refer to who acts.</summary>
internal enum ReferenceKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>An office or rank without a name: "the COAS".</summary>
    Office,

    /// <summary>"he", "she", "him".</summary>
    Pronoun,

    /// <summary>"his French counterpart" without a name.</summary>
    Counterpart,

    /// <summary>A country or organisation: "Turkey", "the Turkish side", "the Kremlin".</summary>
    Party,

    /// <summary>"both sides", "the two ministers", "they".</summary>
    Group,
}

/// <summary>Words in a sentence that refer to somebody who can act or take part.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Kind">How they refer.</param>
/// <param name="Person">The named person they mean; null for none.</param>
/// <param name="Party">The party they speak for; null where unknown.</param>
/// <param name="Role">The kind of office they say; null for none.</param>
internal sealed record Reference(TokenRange Range, ReferenceKind Kind, PersonEntity? Person, Party? Party, RoleKind? Role = null)
{
    /// <summary>Whether it means a human being, named or not.</summary>
    public bool IsHuman => Kind is ReferenceKind.Name or ReferenceKind.Office or ReferenceKind.Pronoun or ReferenceKind.Counterpart;
}
