using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.CooperationRules;
using DiplomacyGraph.Extraction.Events.MeetingRules;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events;

/// <summary>Finds meetings, then what was stated at and around them.</summary>
internal sealed class EventDetector(Lexicon lexicon)
{
    private readonly MeetingFinder _meetings = new(lexicon);
    private readonly StatementFinder _statements = new(lexicon);

    /// <summary>Meetings and statements of a text.</summary>
    public EventSet Detect(TokenizedText text, EntitySet who)
    {
        IReadOnlyList<DetectedMeeting> meetings = CanMeet(who) ? MeetingMerger.Merge(text, who, _meetings.Find(text, who)) : [];
        return new EventSet(meetings, _statements.Find(text, who, meetings));
    }

    /// <summary>Whether a text names two parties at all: fewer do not meet.</summary>
    private static bool CanMeet(EntitySet who) =>
        who.Mentions.All<GeoMention>().Select(g => g.Entry.Party).Concat(who.References.Select(r => r.Party)).Concat(who.Sides.Select(r => r.Party)).Append(who.Home).OfType<Party>().Distinct().Skip(1).Any();
}
