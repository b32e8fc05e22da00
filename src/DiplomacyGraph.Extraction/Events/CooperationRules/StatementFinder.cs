using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Both sides agreed to expand joint exercises": statements of cooperation, clause by clause.</summary>
internal sealed class StatementFinder(Lexicon lexicon)
{
    private readonly ModalityRule _modality = new(lexicon);
    private readonly SpeakerRule _speaker = new(lexicon);
    private readonly StatementClause _clauses = new(lexicon);
    private readonly TopicRule _topics = new(lexicon);

    /// <summary>All statements; one a combination of sides, topic and modality.</summary>
    public IReadOnlyList<DetectedCooperation> Find(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        var found = new List<DetectedCooperation>();
        var setting = new Setting(text, who, meetings);
        var sides = new SidesRule(text, who, setting);
        Reference? last = null;
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body))
        {
            setting.Enter(sentence);
            Reference? speaker = _speaker.Of(text, who, sentence) ?? (IsDirectSpeech(text, sentence) ? last : null);
            last = speaker ?? last;
            foreach (TokenRange clause in _clauses.Of(text, who, sentence))
            {
                found.AddRange(In(text, who, clause, speaker, setting, sides));
            }
        }

        return [.. found.GroupBy(KeyOf).Select(g => g.First())];
    }

    /// <summary>An opening quotation mark, or "we" and "I": he who spoke last goes on.</summary>
    private static bool IsDirectSpeech(TokenizedText text, Sentence sentence) =>
        Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i => text.Tokens[i].Norm is "we" or "our" || text.Tokens[i].Text == "I")
        || text.Tokens[sentence.Tokens.First].Is('"') || text.Tokens[sentence.Tokens.First].Is('“');

    private IEnumerable<DetectedCooperation> In(TokenizedText text, EntitySet who, TokenRange clause, Reference? speaker, Setting setting, SidesRule sides)
    {
        var topics = _topics.In(text, who, clause);
        var ranges = topics.Select(t => t.Range).ToList();
        foreach (PhraseTable<CooperationTopic>.Hit topic in topics)
        {
            if (_modality.Of(text, clause, topic.Range, ranges) is not Act act)
            {
                continue;
            }

            Reference? subject = SubjectRule.Of(text, who, clause, act, speaker);
            if (sides.Of(clause, act, subject) is Sides { By: var by, With: var with })
            {
                Modality modality = InSetting(act, by, setting.Meeting);
                PersonEntity? says = by.Count == 1 ? PersonOf(by[0], subject, speaker) : null;
                yield return new DetectedCooperation(
                    act.Range.Union(topic.Range), says, by, with, topic.Value, modality, MeetingFor(setting, by), $"{AnnotationWord.Of(modality)} + {AnnotationWord.Of(topic.Value)}");
            }
        }
    }

    /// <summary>"will meet to discuss" is intent; "both underlined the importance of" is what they share already.</summary>
    private static Modality InSetting(Act act, IReadOnlyList<Party> by, DetectedMeeting? meeting)
    {
        bool planned = meeting?.Status == MeetingStatus.Planned && act is { IsMutual: true, Modality: Modality.Ongoing };
        bool shared = act.Force == ActForce.Frame && by.Count > 1;
        return planned ? Modality.Intent : shared ? Modality.Ongoing : act.Modality;
    }

    private static PersonEntity? PersonOf(Party by, Reference? subject, Reference? speaker) =>
        subject?.Person?.Party == by ? subject.Person : speaker?.Person?.Party == by ? speaker.Person : null;

    private static DetectedMeeting? MeetingFor(Setting setting, IReadOnlyList<Party> by) =>
        setting.MeetingOf(by[0]) is { } meeting && by.All(meeting.Parties.Contains) ? meeting : null;

    private static (string By, string With, CooperationTopic Topic, Modality Modality) KeyOf(DetectedCooperation c) =>
        (string.Join('+', c.By.Order()), string.Join('+', c.With.Order()), c.Topic, c.Modality);
}
