namespace DiplomacyGraph.Facts;

/// <summary>What a statement does with the cooperation that it speaks of.</summary>
public enum Modality
{
    /// <summary>Ready, prepared, want, hope, will.</summary>
    Intent,

    /// <summary>Propose, offer, invite, call for, ask for.</summary>
    Proposal,

    /// <summary>Agree, sign, reach, consent.</summary>
    Agreement,

    /// <summary>Are doing it, reviewed it as existing.</summary>
    Ongoing,

    /// <summary>A leader orders or instructs.</summary>
    Order,

    /// <summary>Welcome, back, thank for, praise another's effort.</summary>
    Support,

    /// <summary>Did it, or agreed it earlier.</summary>
    Past,

    /// <summary>Refuse, suspend, end.</summary>
    Refusal,
}
