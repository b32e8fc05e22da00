using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events;

/// <summary>Finds meetings, then what was stated at and around them.</summary>
internal static class EventDetector
{
    /// <summary>Meetings and statements of a text.</summary>
    public static EventSet Detect(TokenizedText text, EntitySet who) => new([], []);
}
