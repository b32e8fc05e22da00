using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"Delegations from Italy, Egypt and Greece took part": a conference that no other words tell, with those of its parties who are named around it.</summary>
internal static class DelegationsRule
{
    private const int Around = 3;
    private const int Many = 3;

    private static readonly WordSet Groups = new("delegations", "representatives", "chiefs", "ministers", "commanders", "delegates");
    private static readonly WordSet Acts = new("took", "attended", "participated", "gathered", "convened", "assembled");

    /// <summary>The conference; null where the sentence tells of none, or a meeting close before is told already.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence, IReadOnlyList<DetectedMeeting> told)
    {
        if (sentence.Kind != SentenceKind.Body || !Groups.IsIn(text, sentence.Tokens) || !Acts.IsIn(text, sentence.Tokens))
        {
            return null;
        }

        return told.Any(m => m.Status == MeetingStatus.Held && sentence.Index - text.SentenceAt(m.Evidence.First).Index <= Around) ? null : Conference(text, who, sentence);
    }

    private static DetectedMeeting? Conference(TokenizedText text, EntitySet who, Sentence sentence)
    {
        List<Party> parties = [.. who.In(sentence.Tokens).Where(r => r.Kind == ReferenceKind.Party).Select(r => r.Party).OfType<Party>().Distinct()];
        if (parties.Count < Many)
        {
            return null;
        }

        var persons = text.Sentences.Where(s => s.Kind == SentenceKind.Body && Math.Abs(s.Index - sentence.Index) <= Around).SelectMany(s => who.In(s.Tokens))
            .Where(r => r.Kind == ReferenceKind.Name).Select(r => r.Person).OfType<PersonEntity>().Where(p => p.Party is Party party && parties.Contains(party)).Distinct();
        return new DetectedMeeting(sentence.Tokens, [.. persons], parties, null, null, null, MeetingMode.InPerson, MeetingStatus.Held, "meeting: delegations");
    }
}
