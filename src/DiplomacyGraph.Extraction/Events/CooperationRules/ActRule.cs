using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>What a clause does with a topic, and the words of both.</summary>
internal readonly record struct TopicAct(CooperationTopic Topic, TokenRange TopicRange, Act Act);

/// <summary>"reviewed exercises and agreed to share intelligence": which act goes with which topic.</summary>
internal sealed class ActRule(Lexicon lexicon)
{
    private readonly ModalityRule _modality = new(lexicon);
    private readonly TopicRule _topics = new(lexicon);

    /// <summary>The acts of a clause with their topics; an answer without a topic has that of the statement before.</summary>
    public IReadOnlyList<TopicAct> In(TokenizedText text, EntitySet who, TokenRange clause, CooperationTopic? before)
    {
        var topics = _topics.In(text, who, clause);
        var ranges = topics.Select(t => t.Range).ToList();
        var acts = topics.Select(t => (Topic: t, Act: _modality.Of(text, clause, t.Range, ranges)))
            .Where(p => p.Act is not null).Select(p => new TopicAct(p.Topic.Value, p.Topic.Range, p.Act!.Value)).ToList();
        return before is CooperationTopic topic ? [.. acts, .. Answers(text, clause, acts, topic)] : acts;
    }

    private IEnumerable<TopicAct> Answers(TokenizedText text, TokenRange clause, List<TopicAct> acts, CooperationTopic topic) => lexicon.Modalities.FindIn(text.Tokens, clause)
        .Where(h => h.Value.Force == ActForce.Answer && acts.Count == 0)
        .Select(h => new TopicAct(topic, h.Range, new Act(h.Range, h.Value.Modality, ActForce.Answer)));
}
