namespace DiplomacyGraph.Facts;

/// <summary>The kinds of office that the annotation guide tells apart.</summary>
public enum RoleKind
{
    /// <summary>President, king, emir, supreme leader.</summary>
    HeadOfState,

    /// <summary>Prime minister, chancellor, premier.</summary>
    HeadOfGovernment,

    /// <summary>Minister of defence, secretary of defense.</summary>
    DefenceMinister,

    /// <summary>Any civilian rank of the defence ministry below the minister.</summary>
    DeputyDefenceMinister,

    /// <summary>Minister of foreign affairs, secretary of state.</summary>
    ForeignMinister,

    /// <summary>Any other minister.</summary>
    OtherMinister,

    /// <summary>The country's highest military officer.</summary>
    ChiefOfDefence,

    /// <summary>Deputy of the highest military officer.</summary>
    DeputyChiefOfDefence,

    /// <summary>Head of the army or land forces.</summary>
    ArmyChief,

    /// <summary>Head of the navy.</summary>
    NavyChief,

    /// <summary>Head of the air force.</summary>
    AirChief,

    /// <summary>Head of another service: marines, coast guard, air defence, national guard.</summary>
    OtherServiceChief,

    /// <summary>Head of a combatant or regional command, fleet, corps, mission or unit.</summary>
    Commander,

    /// <summary>Defence, military, naval or air attaché.</summary>
    DefenceAttache,

    /// <summary>Ambassador, high commissioner, chargé d'affaires, permanent representative.</summary>
    Ambassador,

    /// <summary>National security adviser, secretary of a security council.</summary>
    SecurityAdviser,

    /// <summary>Head of an international organisation or of its military body.</summary>
    OrgHead,

    /// <summary>Any other officer.</summary>
    MilitaryOfficer,

    /// <summary>Any other civilian office.</summary>
    Official,

    /// <summary>Spokesman or spokeswoman, press secretary.</summary>
    Spokesperson,
}
