using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who faces whom where a statement is made: the meeting told of last, else the parties that a sentence named together.</summary>
internal sealed class Setting(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
{
    private const int Opening = 4;

    private static readonly HashSet<string> SceneWords = new(StringComparer.Ordinal) { "in", "on", "around", "against", "near", "over", "at", "inside", "about", "regarding" };

    private DetectedMeeting? _current = meetings.FirstOrDefault(m => m.Status == MeetingStatus.Held);
    private List<Party> _local = [];

    /// <summary>The meeting at which a sentence stands; null for none.</summary>
    public DetectedMeeting? Meeting => _current;

    /// <summary>Moves on to the next sentence: to the meeting it tells of, or to that of the parties it names.</summary>
    public void Enter(Sentence sentence)
    {
        var named = who.In(sentence.Tokens).Where(r => r.Party is not null && !IsScene(r.Range)).Select(r => r.Party!.Value).Distinct().ToList();
        _local = named.Count > 1 ? named : _local;
        bool opened = who.In(new TokenRange(sentence.Tokens.First, Math.Min(sentence.Tokens.End, sentence.Tokens.First + Opening))).Any(r => r.Party is not null);
        bool strange = opened && _current is not null && !named.Any(_current.Parties.Contains);
        _current = meetings.FirstOrDefault(m => Tells(sentence, m)) ?? (strange ? meetings.FirstOrDefault(m => named.All(m.Parties.Contains)) : _current);
    }

    /// <summary>"the situation in Mali", "around Ukraine": words that say where, not who.</summary>
    public bool IsScene(TokenRange range) => range.First > 0 && SceneWords.Contains(text.Tokens[range.First - 1].Norm);

    /// <summary>The parties of the meeting in which one takes part; none without a meeting.</summary>
    public IReadOnlyList<Party> Around(Party party) => MeetingOf(party)?.Parties ?? [];

    /// <summary>The meeting in which a party takes part, the current one before others.</summary>
    public DetectedMeeting? MeetingOf(Party party) =>
        _current?.Parties.Contains(party) == true ? _current : meetings.FirstOrDefault(m => m.Parties.Contains(party));

    /// <summary>All who are there when nobody is named.</summary>
    public IReadOnlyList<Party> All => _current?.Parties ?? [.. _local.Take(2)];

    private static bool Tells(Sentence sentence, DetectedMeeting meeting) =>
        sentence.Tokens.Contains(meeting.Evidence.First) || meeting.Repeats.Any(r => sentence.Tokens.Contains(r.First));
}
