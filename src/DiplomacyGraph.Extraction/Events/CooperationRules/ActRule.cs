using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>What a clause does with a topic, and the words of both.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="TopicRange">The words that name it; those of the act where it is taken up.</param>
/// <param name="Act">The act.</param>
/// <param name="IsTakenUp">Whether the topic is that of the statement before.</param>
internal readonly record struct TopicAct(CooperationTopic Topic, TokenRange TopicRange, Act Act, bool IsTakenUp = false);

/// <summary>"reviewed exercises and agreed to share intelligence": which act goes with which topic.</summary>
internal sealed class ActRule(Lexicon lexicon)
{
    private readonly TopicRule _topics = new(lexicon);

    /// <summary>Whether a sentence may state anything: it has a word of an act, or something before it can be taken up. Most sentences of a text fail here.</summary>
    public bool CanBeIn(TokenizedText text, Sentence sentence, Setting setting) => setting.LastTopics.Count > 0 || lexicon.Modalities.IsIn(text.Tokens, sentence.Tokens);

    /// <summary>The acts of a clause with their topics; an answer without a topic has that of the statement before.</summary>
    public IReadOnlyList<TopicAct> In(TokenizedText text, EntitySet who, TokenRange clause, Setting setting, StoryTopics story)
    {
        List<PhraseTable<ActWord>.Hit> words = [.. lexicon.Modalities.FindIn(text.Tokens, clause)];
        List<TopicAct> acts = words.Count > 0 ? Said(text, who, clause, words, _topics.In(text, who, clause, setting.Meeting, story)) : [];
        acts.AddRange(Views(text, who, clause, words, acts, setting));
        return acts.Count > 0 ? acts : [.. TakenUpRule.In(text, clause, words, setting)];
    }

    private static List<TopicAct> Said(TokenizedText text, EntitySet who, TokenRange clause, List<PhraseTable<ActWord>.Hit> words, IReadOnlyList<PhraseTable<TopicWord>.Hit> topics)
    {
        if (topics.Count == 0)
        {
            return [];
        }

        var ranges = topics.Select(t => t.Range).ToList();
        return [.. topics.Select(t => (Topic: t, Act: ModalityRule.Of(text, clause, words, t.Range, ranges))).Where(p => p.Act is not null)
            .GroupBy(p => p.Act!.Value.Range).SelectMany(g => Specific(text, who, [.. g.Select(p => (p.Topic, p.Act!.Value))]))];
    }

    /// <summary>The topics of one act; a general one, or a region, only where there is no other.</summary>
    private static IEnumerable<TopicAct> Specific(TokenizedText text, EntitySet who, List<(PhraseTable<TopicWord>.Hit Topic, Act Act)> all)
    {
        var specific = all.Where(p => p.Topic.Value.Topic != CooperationTopic.General && !TopicRule.IsRegion(who, p.Topic.Range)).ToList();
        bool Counts((PhraseTable<TopicWord>.Hit Topic, Act Act) p) => specific.Contains(p) || (p.Topic.Value.Topic == CooperationTopic.General && TopicHead.StandsAlone(text, p.Topic.Range, specific.Select(o => o.Topic.Range)));
        return TopicHead.Of(text, all[0].Act.Range, specific.Count > 0 ? [.. all.Where(Counts)] : all, p => p.Topic).Select(p => new TopicAct(TopicOf(text, who, p.Topic, p.Act), p.Topic.Range, p.Act)).DistinctBy(a => a.Topic);
    }

    /// <summary>"thanked Poland for its leadership on the eastern flank" is about the ally, not about the region; "both condemned the missile tests", "shared concern over the arms trade" are views of a region.</summary>
    private static CooperationTopic TopicOf(TokenizedText text, EntitySet who, PhraseTable<TopicWord>.Hit topic, Act act) =>
        (act.Force == ActForce.Together && topic.Value.Topic == CooperationTopic.Nonproliferation) || text.Any(act.Range, t => t.Norm is "concern" or "concerns") ? CooperationTopic.RegionalSecurity
        : act.Modality == Modality.Support && topic.Value.Topic == CooperationTopic.RegionalSecurity && TopicRule.IsRegion(who, topic.Range) ? CooperationTopic.General : topic.Value.Topic;

    /// <summary>"exchanged views on Iran": talk without a topic word about somebody who is not there.</summary>
    private static IEnumerable<TopicAct> Views(
        TokenizedText text, EntitySet who, TokenRange clause, List<PhraseTable<ActWord>.Hit> words, List<TopicAct> acts, Setting setting)
    {
        List<PhraseTable<ActWord>.Hit> talks = words.FindAll(h => h.Value is { Modality: Modality.Ongoing, Force: ActForce.Mutual or ActForce.Together } && !acts.Exists(a => a.Act.Range == h.Range));
        IReadOnlyList<Party> there = talks.Count > 0 ? setting.Group(null) : [];
        return from hit in talks
               let about = TopicShapes.ThirdParty(text, who, clause, hit.Range, there)
               where about is not null
               select new TopicAct(CooperationTopic.RegionalSecurity, about.Value, new Act(hit.Range, hit.Value.Modality, hit.Value.Force, hit.Range.First));
    }
}
