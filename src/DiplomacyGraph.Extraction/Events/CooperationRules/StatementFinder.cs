using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Both sides agreed to expand joint exercises": statements of cooperation, sentence by sentence.</summary>
internal sealed class StatementFinder(Lexicon lexicon)
{
    private readonly ModalityRule _modality = new(lexicon);
    private readonly SpeakerRule _speaker = new(lexicon);

    /// <summary>All statements; one a combination of sides, topic and modality.</summary>
    public IReadOnlyList<DetectedCooperation> Find(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        var found = new List<DetectedCooperation>();
        DetectedMeeting? current = null;
        Reference? lastSpeaker = null;
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            current = MeetingAt(sentence, meetings) ?? current ?? meetings.FirstOrDefault(m => m.Status == MeetingStatus.Held);
            Reference? speaker = _speaker.Of(text, who, sentence);
            bool quoted = text.Tokens[sentence.Tokens.First].Kind == TokenKind.Punctuation && "\"“".Contains(text.Tokens[sentence.Tokens.First].Text[0]);
            speaker ??= quoted ? lastSpeaker : null;
            lastSpeaker = speaker ?? lastSpeaker;
            found.AddRange(In(text, who, sentence, speaker, current));
        }

        return [.. found.GroupBy(KeyOf).Select(g => g.First())];
    }

    private static DetectedMeeting? MeetingAt(Sentence sentence, IReadOnlyList<DetectedMeeting> meetings) =>
        meetings.FirstOrDefault(m => sentence.Tokens.Contains(m.Evidence.First) || m.Repeats.Any(r => sentence.Tokens.Contains(r.First)));

    private IEnumerable<DetectedCooperation> In(TokenizedText text, EntitySet who, Sentence sentence, Reference? speaker, DetectedMeeting? meeting)
    {
        var topics = lexicon.Topics.FindIn(text.Tokens, sentence.Tokens).Where(h => who.Mentions.At<Mentions.RoleMention>(h.Range.First) is null && who.Mentions.At<Mentions.NameMention>(h.Range.First) is null).ToList();
        bool specific = topics.Any(t => t.Value != CooperationTopic.General);
        foreach (var group in topics.Where(t => !specific || t.Value != CooperationTopic.General).GroupBy(t => t.Value))
        {
            PhraseTable<CooperationTopic>.Hit topic = group.First();
            if (_modality.Of(text, sentence.Tokens, topic.Range) is not ModalityRule.Found act
                || SidesRule.Of(text, who, sentence, speaker, meeting, act.Range) is not ({ } by, { } with))
            {
                continue;
            }

            bool single = by.Count == 1 && speaker?.Person?.Party == by[0];
            DetectedMeeting? at = meeting is not null && by.All(meeting.Parties.Contains) ? meeting : null;
            yield return new DetectedCooperation(
                act.Range.Union(topic.Range), single ? speaker!.Person : null, by, with, group.Key, act.Modality, at, $"{AnnotationWord.Of(act.Modality)} + {AnnotationWord.Of(group.Key)}");
        }
    }

    private static (string By, string With, CooperationTopic Topic, Modality Modality) KeyOf(DetectedCooperation c) =>
        (string.Join('+', c.By.Order()), string.Join('+', c.With.Order()), c.Topic, c.Modality);
}
