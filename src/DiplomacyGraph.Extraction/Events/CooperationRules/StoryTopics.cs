using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Tonga will send thirty men": what a text speaks of around a sentence, for words that do not say what they are for.</summary>
internal sealed class StoryTopics(TokenizedText text, Lexicon lexicon)
{
    private const int Back = 3;

    private static readonly CooperationTopic[] Missions = [CooperationTopic.Peacekeeping];

    private static readonly CooperationTopic[] Errands = [CooperationTopic.Peacekeeping, CooperationTopic.DisasterRelief, CooperationTopic.Exercises];

    private static readonly CooperationTopic[] Beats = [CooperationTopic.BorderSecurity, CooperationTopic.MaritimeSecurity, CooperationTopic.AirMissileDefence];

    private readonly Dictionary<int, IReadOnlySet<CooperationTopic>> _of = [];

    /// <summary>What people are sent for: what the sentence itself or the headline speaks of, or a mission in the sentences just before; null where nothing says.</summary>
    public CooperationTopic? Errand(Sentence sentence) => Here(sentence, Errands) ?? Before(sentence, Missions) ?? InHeadline(Errands);

    /// <summary>Where patrols go: the border, the sea or the air that is nearest; null where nothing says.</summary>
    public CooperationTopic? Beat(Sentence sentence) => Before(sentence, Beats) ?? InHeadline(Beats);

    private CooperationTopic? Before(Sentence sentence, CooperationTopic[] wanted)
    {
        for (int i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - Back); i--)
        {
            if (Here(text.Sentences[i], wanted) is CooperationTopic near)
            {
                return near;
            }
        }

        return null;
    }

    private CooperationTopic? InHeadline(CooperationTopic[] wanted) =>
        text.Sentences.Where(s => s.Kind == SentenceKind.Headline).Select(s => Here(s, wanted)).FirstOrDefault(t => t is not null);

    private CooperationTopic? Here(Sentence sentence, CooperationTopic[] wanted)
    {
        var topics = In(sentence);
        return wanted.Select(t => (CooperationTopic?)t).FirstOrDefault(t => topics.Contains(t!.Value));
    }

    private IReadOnlySet<CooperationTopic> In(Sentence sentence)
    {
        if (!_of.TryGetValue(sentence.Index, out var topics))
        {
            topics = lexicon.Topics.FindIn(text.Tokens, sentence.Tokens)
                .Where(h => !h.Value.IsCivil && !h.Value.IsGiven && !TopicSense.IsPatrol(text, h.Range)).Select(h => h.Value.Topic).ToHashSet();
            _of[sentence.Index] = topics;
        }

        return topics;
    }
}
