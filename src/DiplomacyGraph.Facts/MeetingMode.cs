namespace DiplomacyGraph.Facts;

/// <summary>How the participants met.</summary>
public enum MeetingMode
{
    /// <summary>Face to face; also where the text does not say.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By video link.</summary>
    Video,
}
