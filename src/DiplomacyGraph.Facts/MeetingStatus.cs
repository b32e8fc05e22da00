namespace DiplomacyGraph.Facts;

/// <summary>Whether the meeting took place, as the article tells it.</summary>
public enum MeetingStatus
{
    /// <summary>It took place.</summary>
    Held,

    /// <summary>It is announced, proposed or due.</summary>
    Planned,

    /// <summary>It was called off.</summary>
    Cancelled,
}
