using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"agreed to expand", "reviewed", "thanked": what a clause does with cooperation.</summary>
internal sealed class ModalityRule(Lexicon lexicon)
{
    // The act beats the talk about it: "agreed to discuss ways to expand" is an agreement.
    private static readonly Modality[] Strongest =
        [Modality.Refusal, Modality.Order, Modality.Agreement, Modality.Proposal, Modality.Support, Modality.Past, Modality.Intent, Modality.Ongoing];

    /// <summary>A modality and the words that say it.</summary>
    internal readonly record struct Found(Modality Modality, TokenRange Range);

    /// <summary>The modality of a topic in a clause: the strongest before the topic, else behind it; null where nothing says.</summary>
    public Found? Of(TokenizedText text, TokenRange clause, TokenRange topic)
    {
        var all = lexicon.Modalities.FindIn(text.Tokens, clause).ToList();
        return Pick(all.Where(h => h.Range.First < topic.First)) ?? Pick(all.Where(h => h.Range.First >= topic.First));
    }

    private static Found? Pick(IEnumerable<PhraseTable<Modality>.Hit> hits) => hits
        .OrderBy(h => Array.IndexOf(Strongest, h.Value)).ThenByDescending(h => h.Range.First)
        .Select(h => (Found?)new Found(h.Value, h.Range)).FirstOrDefault();
}
