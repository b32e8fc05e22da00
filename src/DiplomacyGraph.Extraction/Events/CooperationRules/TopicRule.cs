using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"joint exercises", "the situation in Libya": what a clause is about.</summary>
internal sealed class TopicRule(Lexicon lexicon)
{
    /// <summary>The topics of a clause, the first words of each; a general one only where there is no other.</summary>
    public IReadOnlyList<PhraseTable<CooperationTopic>.Hit> In(TokenizedText text, EntitySet who, TokenRange clause)
    {
        var all = lexicon.Topics.FindIn(text.Tokens, clause).Where(h => !IsName(who, h.Range) && !IsVerb(text, h.Range)).ToList();
        var specific = all.Where(h => h.Value != CooperationTopic.General).ToList();
        return [.. (specific.Count > 0 ? specific : all).DistinctBy(h => h.Value)];
    }

    /// <summary>"Minister of Defence Industry", "Navy Day": words inside a title or a name are no topic.</summary>
    private static bool IsName(EntitySet who, TokenRange range) =>
        who.Mentions.At<RoleMention>(range.First) is not null || who.Mentions.At<NameMention>(range.First) is not null;

    /// <summary>"will exercise restraint": a verb that is elsewhere the name of a topic.</summary>
    private static bool IsVerb(TokenizedText text, TokenRange range) =>
        range.First > 0 && text.Tokens[range.First - 1].Norm is "to" or "will" or "would" or "must" or "should" or "can" or "may" && text.Tokens[range.First].Norm == "exercise";
}
