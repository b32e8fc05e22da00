using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"His talks with Y were held on Tuesday", "her visit to Rome": the one named first in the sentence before.</summary>
internal static class PossessiveRule
{
    private const int Reach = 4;
    private const int Back = 2;

    /// <summary>"told Y about his talks with Z": the talks are those of the subject alone.</summary>
    public static bool IsOwned(TokenizedText text, TokenRange trigger) => trigger.First > 0 && text.Tokens[trigger.First - 1].Norm is "his" or "her";

    /// <summary>The owner of the talks that a trigger names; none where no "his" or "her" stands before it.</summary>
    public static IEnumerable<Reference> Owner(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, IReadOnlyList<Reference> guests)
    {
        int from = Math.Max(sentence.Tokens.First, trigger.First - Reach);
        int his = Enumerable.Range(from, trigger.End - from).FirstOrDefault(i => text.Tokens[i].Norm is "his" or "her", -1);
        if (his < 0)
        {
            return [];
        }

        int told = text.SentenceAt(trigger.First).Index;
        PersonEntity? owner = Enumerable.Range(1, Back).Where(step => told - step >= 0).SelectMany(step => who.In(text.Sentences[told - step].Tokens))
            .Select(r => r.Person).FirstOrDefault(p => p is { Party: not null } && guests.All(g => g.Person != p));
        return owner is null ? [] : [new Reference(new TokenRange(his, his + 1), ReferenceKind.Pronoun, owner, owner.Party)];
    }
}
