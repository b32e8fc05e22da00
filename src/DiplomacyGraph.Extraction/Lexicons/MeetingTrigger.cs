using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>How the participants stand around the words that tell of a meeting.</summary>
internal enum MeetingPattern
{
    /// <summary>"X met Y".</summary>
    Object,

    /// <summary>"X held talks with Y".</summary>
    With,

    /// <summary>"X received a call from Y".</summary>
    From,

    /// <summary>"X was received by Y".</summary>
    By,

    /// <summary>"talks between X and Y".</summary>
    Between,

    /// <summary>"X and Y held talks".</summary>
    Joint,

    /// <summary>"X and Y held talks": a noun that needs a verb of holding before it.</summary>
    Held,

    /// <summary>"X visited PLACE".</summary>
    Visit,
}

/// <summary>Words that tell of a meeting.</summary>
/// <param name="Pattern">Where its participants stand.</param>
/// <param name="Mode">Phone or video where the words say so; null where they do not.</param>
internal sealed record MeetingTrigger(MeetingPattern Pattern, MeetingMode? Mode);
