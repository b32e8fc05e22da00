using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Tonga will send thirty men": what a text speaks of around a sentence, for words that do not say what they are for.</summary>
internal sealed class StoryTopics(TokenizedText text, Lexicon lexicon)
{
    private const int Back = 3;

    private readonly Dictionary<int, IReadOnlySet<CooperationTopic>> _of = [];

    private static readonly CooperationTopic[] Errands = [CooperationTopic.Peacekeeping, CooperationTopic.DisasterRelief, CooperationTopic.Exercises];

    /// <summary>What people are sent for: what the sentence itself, else the sentences just before or the headline, speak of; null where nothing says.</summary>
    public CooperationTopic? Errand(Sentence sentence)
    {
        if (FirstErrand(sentence) is CooperationTopic here)
        {
            return here;
        }

        for (int i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - Back); i--)
        {
            if (FirstErrand(text.Sentences[i]) is CooperationTopic near and CooperationTopic.Peacekeeping)
            {
                return near;
            }
        }

        return text.Sentences.Where(s => s.Kind == SentenceKind.Headline).Select(FirstErrand).FirstOrDefault(t => t is not null);
    }

    private CooperationTopic? FirstErrand(Sentence sentence)
    {
        var topics = In(sentence);
        return Errands.Select(t => (CooperationTopic?)t).FirstOrDefault(t => topics.Contains(t!.Value));
    }

    private IReadOnlySet<CooperationTopic> In(Sentence sentence)
    {
        if (!_of.TryGetValue(sentence.Index, out var topics))
        {
            topics = lexicon.Topics.FindIn(text.Tokens, sentence.Tokens).Where(h => !h.Value.IsCivil && !h.Value.IsGiven).Select(h => h.Value.Topic).ToHashSet();
            _of[sentence.Index] = topics;
        }

        return topics;
    }
}
