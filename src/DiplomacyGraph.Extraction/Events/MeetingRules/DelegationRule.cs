using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"the Norwegian delegation will also meet …": those of that party who took part in the meeting before, and those whom the text counts to the delegation.</summary>
internal static class DelegationRule
{
    private const int Reach = 8;

    /// <summary>The named members of the delegation that stands before a trigger; none where no delegation does.</summary>
    public static IEnumerable<Reference> Members(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, DetectedMeeting? previous)
    {
        int from = Math.Max(sentence.Tokens.First, trigger.First - Reach);
        int at = Enumerable.Range(from, trigger.First - from).LastOrDefault(i => text.Tokens[i].Norm == "delegation", -1);
        if (at < 0)
        {
            return [];
        }

        Party? side = who.Mentions.At<GeoMention>(at - 1)?.Party;
        IEnumerable<PersonEntity> counted = Counted(text, who, at);
        side ??= counted.Select(p => p.Party).FirstOrDefault(p => p is not null);
        return side is null ? [] : counted.Concat(previous?.Persons ?? []).Distinct().Where(p => p.Party == side)
            .Select(p => new Reference(new TokenRange(at, at + 1), ReferenceKind.Group, p, p.Party));
    }

    /// <summary>Persons whom earlier sentences name together with the word.</summary>
    private static IEnumerable<PersonEntity> Counted(TokenizedText text, EntitySet who, int at)
    {
        Sentence told = text.SentenceAt(at);
        return text.Sentences.Where(s => s.Index < told.Index && s.Kind == SentenceKind.Body && text.Any(s.Tokens, t => t.Norm == "delegation"))
            .SelectMany(s => who.In(s.Tokens)).Where(r => r.Kind == ReferenceKind.Name).Select(r => r.Person).OfType<PersonEntity>();
    }
}
