namespace DiplomacyGraph.Facts;

/// <summary>What a <see cref="Party"/> is.</summary>
public enum PartyKind
{
    /// <summary>A country or territory with an ISO 3166-1 code.</summary>
    Country,

    /// <summary>An international organisation.</summary>
    Organisation,
}
