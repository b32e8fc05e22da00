namespace DiplomacyGraph.Facts;

/// <summary>Whether the words say the fact or let a reader conclude it.</summary>
public enum EvidenceBasis
{
    /// <summary>The quoted words say it.</summary>
    Stated,

    /// <summary>It follows from other words, which <see cref="Evidence.LicensedBy"/> points at.</summary>
    Inferred,
}
