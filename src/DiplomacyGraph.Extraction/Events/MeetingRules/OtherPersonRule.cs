using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X spoke with him by video": nobody meets himself, so "him" is the one of another side who was named last.</summary>
internal static class OtherPersonRule
{
    private const int Back = 2;

    /// <summary>The guests, with a pronoun that would mean the subject turned to the other person.</summary>
    public static IReadOnlyList<Reference> Resolve(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> left, IReadOnlyList<Reference> right) =>
        right is [{ Kind: ReferenceKind.Pronoun, Person: PersonEntity meant } pronoun] && left.Any(r => r.Person == meant) && Other(text, who, told, meant) is PersonEntity other
            ? [pronoun with { Person = other, Party = other.Party }]
            : right;

    private static PersonEntity? Other(TokenizedText text, EntitySet who, Telling told, PersonEntity subject)
    {
        int here = text.SentenceAt(told.Trigger.First).Index;
        return Enumerable.Range(1, Back).Where(step => here - step >= 0).SelectMany(step => who.In(text.Sentences[here - step].Tokens).Reverse())
            .Select(r => r.Person).FirstOrDefault(p => p?.Party is Party party && party != subject.Party);
    }
}
