using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X visited Ankara", "X is expected in Bangkok", "the visit that X was to make to Sudan": the country of the place takes part.</summary>
internal static class VisitRule
{
    /// <summary>The visit that a trigger tells; null for none.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        IReadOnlyList<Reference> left = Clause.Left(text, who, sentence, trigger);
        GeoMention? where = Where(text, who, sentence, trigger);
        Reference? visitor = left.LastOrDefault(r => r.IsHuman && Party(r) is not null) ?? who.In(sentence.Tokens).FirstOrDefault(r => r.IsHuman && Party(r) is not null && r.Range.First < (where?.Range.First ?? 0));
        if (where?.Entry.Party is not Party host || visitor is null || Party(visitor) == host)
        {
            return null;
        }

        string verb = text.Tokens[trigger.First].Norm;
        DetectedMeeting? visit = MeetingBuilder.Build(text, who, sentence, trigger.Union(where.Range), [visitor], MeetingMode.InPerson, "visit", host);
        bool onlyPresence = verb is "was" or "be" or "were" && visit?.Status != MeetingStatus.Planned;
        return visit is null || onlyPresence ? null : visit with { IsVisit = true, Place = where.Entry.IsPlace ? where.Range : visit.Host == host ? visit.Place : null, Host = host };
    }

    private static Party? Party(Reference reference) => reference.Party ?? reference.Person?.Party;

    private static GeoMention? Where(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        bool noun = text.Tokens[trigger.End - 1].Norm is "visit" or "visits" or "trip";
        int limit = Math.Min(sentence.Tokens.End, trigger.End + (noun ? 12 : 5));
        return who.Mentions.In<GeoMention>(new TokenRange(trigger.End, limit)).FirstOrDefault(g => g.Entry.Party?.Kind == PartyKind.Country && g.Entry.Form != GeoForm.Adjective
            && (!noun || text.Tokens[g.Range.First - 1].Norm is "to" or "the" or "in" || g.Range.First == trigger.End));
    }
}
