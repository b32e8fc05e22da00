using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X invited Y to visit Moscow": a planned meeting in the country of the host.</summary>
internal static class InvitationRule
{
    /// <summary>The planned meeting of an invitation; null where the sentence invites nobody.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence, DetectedMeeting? previous)
    {
        if (previous is null || Verb(text, sentence) is not int verb || !text.Any(sentence.Tokens with { First = verb }, t => t.Norm is "visit" or "come" or "pay"))
        {
            return null;
        }

        return Planned(text, who, sentence, verb, previous);
    }

    private static int? Verb(TokenizedText text, Sentence sentence)
    {
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (text.Tokens[i].Norm is "invited" or "invites" || (text.Tokens[i].Norm == "invitation" && !StatusRule.IsAtTheInvitation(text, i)))
            {
                return i;
            }
        }

        return null;
    }

    private static DetectedMeeting? Planned(TokenizedText text, EntitySet who, Sentence sentence, int verb, DetectedMeeting previous)
    {
        var trigger = new TokenRange(verb, verb + 1);
        var right = who.In(new TokenRange(verb, sentence.Tokens.End)).Where(r => r.IsHuman).ToList();
        var left = who.In(new TokenRange(sentence.Tokens.First, verb)).Where(r => r.IsHuman).ToList();
        GeoMention? where = who.Mentions.In<GeoMention>(new TokenRange(verb, sentence.Tokens.End)).FirstOrDefault(g => g.Entry.Party?.Kind == PartyKind.Country && g.Entry.Form != GeoForm.Adjective);
        Reference? guest = right.FirstOrDefault();
        Party? host = where?.Entry.Party ?? left.Select(r => r.Party).LastOrDefault() ?? previous.Parties.Where(p => p != guest?.Party).Select(p => (Party?)p).FirstOrDefault();
        if (host is not Party at || guest?.Party is not Party visitor || visitor == at)
        {
            return null;
        }

        DetectedMeeting? plan = MeetingBuilder.Build(text, who, sentence, trigger, [guest, .. left.Where(r => r.Party == at)], MeetingMode.InPerson, "invitation", at);
        PartialDate? date = DateChoice.Find(text, who.Mentions, sentence, trigger, MeetingStatus.Planned)?.Future;
        return plan is null ? null : plan with { Status = MeetingStatus.Planned, Date = date, Host = at, Place = where?.Entry.IsPlace == true ? where.Range : null };
    }
}
