using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X visited Ankara", "X is expected in Bangkok", "the visit that X was to make to Sudan", "a visit to Rome by X": the country of the place takes part.</summary>
internal static class VisitRule
{
    private const int NounReach = 12;
    private const int VerbReach = 5;
    private const int Back = 3;

    /// <summary>The visit that a trigger tells; null for none.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        GeoMention? where = Where(text, who, sentence, trigger) ?? ToUs(text, who, trigger);
        if (where?.Entry.Party is not Party host)
        {
            return null;
        }

        IReadOnlyList<Reference> visitors = Visitors(text, who, sentence, trigger, where);
        bool unsaid = visitors.Count == 0 && IsNoun(text, trigger) && StatusRule.Of(text, sentence, trigger.Union(where.Range)) != MeetingStatus.Held;
        visitors = unsaid && Before(text, who, trigger, host) is Reference meant ? [meant] : visitors;
        if (visitors.Count == 0 || visitors[0].Party == host)
        {
            return null;
        }

        DetectedMeeting? visit = MeetingBuilder.Build(text, who, sentence, sentence.Tokens.Contains(where.Range) ? trigger.Union(where.Range) : trigger, visitors, MeetingMode.InPerson, "visit", host);
        return visit is null || IsPresenceOnly(text, who, sentence, trigger, where, visit) ? null
            : visit with { IsVisit = true, Place = where.Entry.IsPlace ? PlaceReference.Full(text, where) : visit.Host == host ? visit.Place : null, Host = host };
    }

    /// <summary>"was here", "comes to us": a visit to the country from which the text is written.</summary>
    private static GeoMention? ToUs(TokenizedText text, EntitySet who, TokenRange trigger) => text.Tokens[trigger.End - 1].Norm is not ("here" or "us") ? null
        : who.DatelinePlace ?? (who.Home is Party home ? new GeoMention(trigger, new GeoEntry(home, GeoForm.Name)) : null);

    /// <summary>"was in Paris" tells of a visit only with a day or a reason ("where", "for"), or as a plan.</summary>
    private static bool IsPresenceOnly(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, GeoMention where, DetectedMeeting visit)
    {
        bool presence = text.Tokens[trigger.First].Norm is "was" or "be" or "were" or "is" or "are" && text.Tokens[trigger.End - 1].Norm == "in";
        bool reason = where.Range.End < sentence.Tokens.End && where.Range.First > trigger.First
            && (who.Mentions.In<DateMention>(new TokenRange(where.Range.End, Math.Min(sentence.Tokens.End, where.Range.End + VerbReach))).Any()
                || Enumerable.Range(where.Range.End, Math.Min(2, sentence.Tokens.End - where.Range.End)).Any(i => text.Tokens[i].Norm is "where" or "for"));
        return presence && !reason && visit.Status != MeetingStatus.Planned;
    }

    private static IReadOnlyList<Reference> Visitors(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, GeoMention where)
    {
        bool Visits(Reference r) => r.IsHuman && r.Party is not null && (r.Person is null || r.Person.Roles.Count == 0 || r.Person.Roles.Any(o => o.Kind != RoleKind.Spokesperson));
        List<Reference> left = [.. Clause.Left(text, who, sentence, trigger).Where(Visits)];
        Reference? visitor = (IsSecondAct(text, trigger) ? left.FirstOrDefault() : left.LastOrDefault()) ?? By(text, who, sentence, trigger, where) ?? who.In(sentence.Tokens).FirstOrDefault(r => Visits(r) && r.Range.First < where.Range.First);
        return visitor is null ? [] : [visitor, .. left.Where(r => r != visitor && r.Party == visitor.Party)];
    }

    /// <summary>"X saw only the host, and is due in Moscow": the subject of the first act is that of the second.</summary>
    private static bool IsSecondAct(TokenizedText text, TokenRange trigger) => trigger.First > 1 && (text.Tokens[trigger.First - 1].Norm == "and" || text.Tokens[trigger.First - 2].Norm == "and");

    /// <summary>"A planned stop in Tallinn was dropped": of the foreigner of whom the sentences before tell.</summary>
    private static Reference? Before(TokenizedText text, EntitySet who, TokenRange trigger, Party host)
    {
        int told = text.SentenceAt(trigger.First).Index;
        return Enumerable.Range(1, Back).Where(step => told - step >= 0).SelectMany(step => who.In(text.Sentences[told - step].Tokens)).FirstOrDefault(r => r.IsHuman && r.Person?.Party is Party party && party != host);
    }

    /// <summary>"a visit to Ankara next week by X", "the visit of X to Seoul".</summary>
    private static Reference? By(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, GeoMention where) =>
        !IsNoun(text, trigger) ? null : who.In(new TokenRange(trigger.End, sentence.Tokens.End))
            .FirstOrDefault(r => r.IsHuman && r.Party is not null && r.Party != where.Entry.Party && Enumerable.Range(trigger.End - 1, r.Range.First - trigger.End + 1).Any(i => text.Tokens[i].Norm is "by" or "of"));

    private static bool IsNoun(TokenizedText text, TokenRange trigger) => text.Any(trigger, t => t.Norm is "visit" or "visits" or "trip" or "tour" or "stop");

    /// <summary>"left Tirana after talks": who leaves was there; right behind the verb stands what he leaves.</summary>
    private static bool IsDeparture(TokenizedText text, TokenRange trigger) => trigger.Length == 1 && text.Tokens[trigger.First].Norm is "left" or "departed";

    private static GeoMention? Where(TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger)
    {
        bool noun = IsNoun(text, trigger);
        int limit = Math.Min(sentence.Tokens.End, trigger.End + (noun ? NounReach : IsDeparture(text, trigger) ? 1 : VerbReach));
        return who.Mentions.In<GeoMention>(new TokenRange(trigger.End, limit)).FirstOrDefault(g => g.Entry.Party?.Kind == PartyKind.Country && (g.Entry.Form != GeoForm.Adjective || text.Tokens[Math.Min(g.Range.End, text.Tokens.Count - 1)].Norm == "capital")
            && who.Mentions.At<RoleMention>(g.Range.First) is null
            && (!noun || text.Tokens[g.Range.First - 1].Norm is "to" or "the" or "in" || g.Range.First == trigger.End));
    }
}
