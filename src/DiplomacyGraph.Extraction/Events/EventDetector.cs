using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.CooperationRules;
using DiplomacyGraph.Extraction.Events.MeetingRules;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events;

/// <summary>Finds meetings, then what was stated at and around them.</summary>
internal sealed class EventDetector(Lexicon lexicon)
{
    private readonly MeetingFinder _meetings = new(lexicon);
    private readonly StatementFinder _statements = new(lexicon);

    /// <summary>Meetings and statements of a text.</summary>
    public EventSet Detect(TokenizedText text, EntitySet who)
    {
        IReadOnlyList<DetectedMeeting> meetings = MeetingMerger.Merge(text, who, _meetings.Find(text, who));
        return new EventSet(meetings, _statements.Find(text, who, meetings));
    }
}
