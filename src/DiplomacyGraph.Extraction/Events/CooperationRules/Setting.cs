using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who faces whom where a statement is made: the meeting told of last, else the parties of which the text speaks most.</summary>
internal sealed class Setting(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
{
    private readonly List<Party> _often =
        [.. who.References.Where(r => r.Party is not null && text.SentenceAt(r.Range.First).Kind != SentenceKind.Furniture)
            .GroupBy(r => r.Party!.Value).OrderByDescending(g => g.Count(r => r.IsHuman) + g.Count()).Select(g => g.Key)];

    private DetectedMeeting? _current;

    /// <summary>The meeting at which a sentence stands; null for none.</summary>
    public DetectedMeeting? Meeting => _current;

    /// <summary>Moves on to the next sentence.</summary>
    public void Enter(Sentence sentence) =>
        _current = meetings.FirstOrDefault(m => Tells(sentence, m)) ?? _current ?? meetings.FirstOrDefault(m => m.Status == MeetingStatus.Held);

    /// <summary>The parties around one that acts: those of the meeting that has it, else the other that the text names most.</summary>
    public IReadOnlyList<Party> Around(Party party)
    {
        DetectedMeeting? at = MeetingOf(party);
        return at?.Parties ?? [party, .. _often.Where(p => p != party && p.Kind == PartyKind.Country).Take(1)];
    }

    /// <summary>The meeting in which a party takes part, the current one before others.</summary>
    public DetectedMeeting? MeetingOf(Party party) =>
        _current?.Parties.Contains(party) == true ? _current : meetings.FirstOrDefault(m => m.Parties.Contains(party));

    /// <summary>All who are there when nobody is named.</summary>
    public IReadOnlyList<Party> All => _current?.Parties ?? [.. _often.Take(2)];

    private static bool Tells(Sentence sentence, DetectedMeeting meeting) =>
        sentence.Tokens.Contains(meeting.Evidence.First) || meeting.Repeats.Any(r => sentence.Tokens.Contains(r.First));
}
