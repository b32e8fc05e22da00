namespace DiplomacyGraph.Facts;

/// <summary>Whether the office is held, as seen from the article's date.</summary>
public enum RoleStatus
{
    /// <summary>Holds the office.</summary>
    Current,

    /// <summary>Held it once.</summary>
    Former,

    /// <summary>Stands in for the holder.</summary>
    Acting,

    /// <summary>Named, not yet in office.</summary>
    Designate,
}
