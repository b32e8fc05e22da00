using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who faces whom where a statement is made: the meeting told of last, else the parties that a sentence named together.</summary>
internal sealed class Setting(TokenizedText text, PartyRuns parties, IReadOnlyList<DetectedMeeting> meetings)
{
    private const int Opening = 4, Memory = 2, Forgotten = 6;

    private static readonly WordSet SceneWords = new("in", "on", "around", "against", "near", "over", "at", "inside", "about", "regarding");

    private readonly List<DetectedMeeting> _told = [];
    private DetectedMeeting? _current = meetings.FirstOrDefault(m => m.Status == MeetingStatus.Held);
    private readonly Dictionary<Party, int> _namedAt = [];
    private IReadOnlyList<Party> _named = [];
    private IReadOnlyList<Party> _earlier = [];
    private DetectedMeeting? _tellsNow;
    private (IReadOnlyList<Party> Parties, int Sentence) _list = ([], -1), _pair = ([], -1);
    private IReadOnlyList<Party>? _headline;
    private Sides? _last;
    private int _sentence, _stated, _paragraph, _currentParagraph;

    /// <summary>What the statements of the sentence before were about, as long as it is near.</summary>
    public IReadOnlyList<CooperationTopic> LastTopics { get; private set; } = [];

    /// <summary>The meeting at which a sentence stands; null for none.</summary>
    public DetectedMeeting? Meeting => _current;

    /// <summary>Who asked or offered in the statement before, where somebody else answers; none where he states more himself.</summary>
    public IReadOnlyList<Party> Asker(IReadOnlyList<Party> answering) =>
        _last is null || _last.By.Any(answering.Contains) || _sentence - _stated > 1 ? [] : _last.By;

    /// <summary>Those to whom the statement before was made, as they answer it; null where it was made to nobody or long ago.</summary>
    public Sides? Answer => _last is { With.Count: > 0 } && _sentence - _stated <= 1 ? new Sides(_last.With, _last.By) : null;

    /// <summary>Moves on to the next sentence: to the meeting it tells of, or to that of the parties it names.</summary>
    public void Enter(Sentence sentence)
    {
        var runs = parties.In(sentence.Tokens);
        List<Party> named = runs.Count > 0 ? [.. runs.Where(r => !IsScene(r.Range)).SelectMany(r => r.Parties).Distinct()] : [];
        (_earlier, _named) = (_named.Count == 0 && _earlier.Count <= Memory ? _earlier : [.. _named.Concat(_earlier).Distinct().Take(Memory)], named);
        _sentence = sentence.Index;
        PartyRun? list = null;
        foreach (PartyRun run in runs)
        {
            foreach (Party party in run.Parties)
            {
                _namedAt[party] = _sentence;
            }

            list = run.Parties.Count > Math.Max(1, list?.Parties.Count ?? 0) ? run : list;
        }

        _list = list is null ? _list : (list.Parties, _sentence);

        _pair = named.Count == 2 ? (named, _sentence) : _pair;
        LastTopics = _sentence - _stated > Memory ? [] : LastTopics;
        bool opened = runs.Any(r => r.Range.First < sentence.Tokens.First + Opening);
        bool strange = opened && _current is not null && !named.Any(_current.Parties.Contains);
        _tellsNow = meetings.Count > 0 ? meetings.FirstOrDefault(m => m.IsToldIn(sentence)) : null;
        _current = _tellsNow ?? (strange ? meetings.FirstOrDefault(m => named.All(m.Parties.Contains)) : _current);
        _paragraph = sentence.Paragraph;
        _currentParagraph = _tellsNow is not null ? _paragraph : _currentParagraph;
        if (_current is not null && (_told.Count == 0 || _told[^1] != _current))
        {
            _told.Remove(_current);
            _told.Add(_current);
        }
    }

    /// <summary>Keeps what a clause stated, for answers to it.</summary>
    public void State(CooperationTopic topic, Sides sides) =>
        (LastTopics, _last, _stated) = (_stated == _sentence && _last is not null && _last.By.SequenceEqual(sides.By) ? [.. LastTopics.Append(topic).Distinct()] : [topic], sides, _sentence);

    /// <summary>Who may be meant where the sentence names nobody.</summary>
    public IEnumerable<(IReadOnlyList<Party> Parties, SideEvidence Evidence)> Candidates(IReadOnlyList<Party> by)
    {
        if (MeetingOf(by) is DetectedMeeting meeting)
        {
            yield return (meeting.Parties, !meeting.Parties.Any(p => !by.Contains(p) && IsSpokenOf(p)) ? SideEvidence.MeetingStale : _tellsNow == meeting ? SideEvidence.MeetingSentence : meeting == _current && _currentParagraph == _paragraph ? SideEvidence.MeetingParagraph : SideEvidence.MeetingBefore);
        }

        if (_last is not null && _sentence - _stated <= Memory)
        {
            yield return (_last.By, SideEvidence.LastBy);
            yield return (_last.With, SideEvidence.LastWith);
        }

        yield return ([.. _earlier.Where(p => !by.Contains(p)).Take(1)], SideEvidence.Earlier);
    }

    /// <summary>Who may be meant by "they", each with one piece of evidence.</summary>
    public IEnumerable<(IReadOnlyList<Party> Parties, GroupEvidence Evidence)> Groups(int? count)
    {
        var all = Groups().Where(g => g.Parties.Count > 1).ToList();
        return all.Concat(all.Where(g => g.Parties.Count == count).Select(g => (g.Parties, GroupEvidence.Count)));
    }

    private IEnumerable<(IReadOnlyList<Party> Parties, GroupEvidence Evidence)> Groups()
    {
        if (_told.Count > 0)
        {
            DetectedMeeting last = _told[^1];
            yield return (last.Parties, _tellsNow == last ? GroupEvidence.MeetingSentence : _currentParagraph == _paragraph ? GroupEvidence.MeetingParagraph : GroupEvidence.MeetingBefore);
        }

        yield return (meetings.FirstOrDefault(m => m.Status == MeetingStatus.Held)?.Parties ?? [], GroupEvidence.Story);
        yield return (_list.Parties, _list.Sentence == _sentence ? GroupEvidence.ListHere : GroupEvidence.ListBefore);
        yield return (_pair.Parties, _pair.Sentence == _sentence ? GroupEvidence.PairHere : GroupEvidence.PairBefore);
        yield return (Headline, GroupEvidence.Headline);
        if (_last is not null && _sentence - _stated <= Memory)
        {
            yield return ([.. _last.By.Union(_last.With)], GroupEvidence.Last);
        }
    }

    /// <summary>The parties that the headline names.</summary>
    public IReadOnlyList<Party> Headline => _headline ??=
        [.. text.Sentences.Where(s => s.Kind == SentenceKind.Headline).SelectMany(s => parties.In(s.Tokens)).SelectMany(r => r.Parties).Distinct()];

    /// <summary>"the situation in Mali", "around Ukraine": words that say where, not who.</summary>
    public bool IsScene(TokenRange range)
    {
        int at = range.First - 1;
        at -= at > 0 && text.Tokens[at].Norm == "the" ? 1 : 0;
        return at >= 0 && SceneWords.Contains(text.Tokens[at]);
    }

    /// <summary>The others of the meeting in which somebody takes part, while they are spoken of; none without a meeting.</summary>
    public IReadOnlyList<Party> Around(IReadOnlyList<Party> by)
    {
        List<Party> others = [.. (MeetingOf(by)?.Parties ?? []).Where(p => !by.Contains(p))];
        return others.Exists(IsSpokenOf) ? others : [];
    }

    /// <summary>Whether a party was named a few sentences ago at most.</summary>
    private bool IsSpokenOf(Party party) => _sentence - _namedAt.GetValueOrDefault(party, -Forgotten) < Forgotten;

    /// <summary>The meeting in which parties take part, the current one before those told before and those to come.</summary>
    public DetectedMeeting? MeetingOf(IReadOnlyList<Party> parties) =>
        Enumerable.Reverse(_told).Concat(meetings).FirstOrDefault(m => parties.All(m.Parties.Contains));

    /// <summary>All who are there when nobody is named; as many as the words say.</summary>
    public IReadOnlyList<Party> Group(int? count) =>
        Groups(count).GroupBy(g => string.Join('+', g.Parties.Order()))
            .MaxBy(g => g.Select(c => c.Evidence).Distinct().Sum(SideWeights.Of))?.First().Parties ?? [];
}
