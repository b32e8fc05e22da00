using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X attended the NATO summit", "the upcoming NATO summit", "Russian-American talks in Geneva last June": conferences that are named.</summary>
internal static class NamedEventRule
{
    private const int Reach = 10;
    private const int Before = 7;

    private static readonly WordSet Attending = new(
        "attend", "attended", "attends", "attending", "participated", "participate", "participates", "participating", "part", "chaired", "chair", "chairs", "cochaired", "addressed", "lead", "led", "leads",
        "represented", "joined", "hosted", "held", "hold", "holds", "convened", "convenes", "opened", "concluded");

    private static readonly WordSet Coming = new("upcoming", "next", "forthcoming", "planned", "ahead", "prepare", "preparations", "prior");

    private static readonly WordSet Gone = new("latest", "last", "recent", "outcomes", "results", "success", "held", "previous");

    /// <summary>Events that a sentence names and none of its encounters already tells.</summary>
    public static IEnumerable<DetectedMeeting> Find(TokenizedText text, EntitySet who, Sentence sentence, IReadOnlyList<DetectedMeeting> told, DetectedMeeting? main)
    {
        if (sentence.Kind != SentenceKind.Body)
        {
            yield break;
        }

        foreach (EventName name in EventName.FindIn(text, who.Mentions, sentence).Where(n => !told.Any(t => t.Evidence.Overlaps(n.Range))))
        {
            if ((Attended(text, who, sentence, name) ?? Mentioned(text, who, sentence, name) ?? Understood(text, who, sentence, name, main)) is DetectedMeeting meeting)
            {
                yield return meeting;
            }
        }
    }

    /// <summary>Whether "attended", "took part in" or the like stands before an event.</summary>
    public static bool IsAttended(TokenizedText text, Sentence sentence, int at) => AttendingVerb(text, sentence, at) is not null;

    private static int? AttendingVerb(TokenizedText text, Sentence sentence, int at)
    {
        int from = Math.Max(sentence.Tokens.First, at - Before);
        return Enumerable.Range(from, at - from).Where(i => Attending.Contains(text.Tokens[i])).Select(i => (int?)i).LastOrDefault();
    }

    /// <summary>"X attended the conference in Rome": X, the parties of the name, and the host country.</summary>
    private static DetectedMeeting? Attended(TokenizedText text, EntitySet who, Sentence sentence, EventName name)
    {
        if (AttendingVerb(text, sentence, name.Range.First) is not int verb)
        {
            return null;
        }

        var trigger = new TokenRange(verb, name.Range.End);
        List<Reference> subject = [.. Clause.Left(text, who, sentence, trigger).Where(r => r.IsHuman), .. DelegationRule.Members(text, who, sentence, trigger, null)];
        MeetingStatus status = StatusRule.Of(text, sentence, trigger);
        GeoMention? place = Where(text, who, sentence, name);
        var parties = subject.Select(r => r.Party).OfType<Party>().Concat(name.Parties).ToList();
        if (parties.Distinct().Count() < 2 && place?.Entry.Party is Party host)
        {
            parties.Add(host);
        }

        bool enough = subject.Count > 0 && parties.Distinct().Count() > 1;
        return enough ? Create(text, who, sentence, name, trigger, subject, parties, status, "attended a conference") : null;
    }

    /// <summary>"the upcoming NATO summit in Madrid": counts only with a word of time, a date or a place.</summary>
    private static DetectedMeeting? Mentioned(TokenizedText text, EntitySet who, Sentence sentence, EventName name)
    {
        string head = text.Tokens[name.Range.End - 1].Norm;
        bool own = name.Parties.Any(p => p.Kind == PartyKind.Organisation) && (head is "summit" or "ministerial" or "conference" || (head is "meeting" or "session" && IsOfBody(text, name)));
        if (name.Parties.Count < 2 && !own)
        {
            return null;
        }

        if (head is "commission" or "committee" or "council" && !Says(text, sentence, name, Coming) && !Says(text, sentence, name, Gone))
        {
            return null;
        }

        bool coming = Says(text, sentence, name, Coming), gone = Says(text, sentence, name, Gone);
        DateMention? date = When(who, sentence, name);
        if (!coming && !gone && date is null && Where(text, who, sentence, name) is null)
        {
            return null;
        }

        MeetingStatus told = StatusRule.Of(text, sentence, new TokenRange(name.Range.First, name.Tail));
        MeetingStatus status = coming ? MeetingStatus.Planned : gone ? MeetingStatus.Held : told == MeetingStatus.Held && date is not null && !IsPast(text, date) ? MeetingStatus.Planned : told;
        return Create(text, who, sentence, name, name.Range, [], name.Parties, status, "named event");
    }

    /// <summary>"since the last dialogue in December", "the December 7 videoconference": of the two sides of whose meeting the text tells.</summary>
    private static DetectedMeeting? Understood(TokenizedText text, EntitySet who, Sentence sentence, EventName name, DetectedMeeting? main)
    {
        int first = name.Range.First, end = name.Range.End;
        bool definite = first > sentence.Tokens.First && text.Tokens[first - 1].Norm is "the" or "their" or "our";
        bool own = name.Parties.Count == 0 && name.Place is null && !name.IsProper(text, who.Mentions) && !IsPostponed(text, first) && !(end < sentence.Tokens.End && text.Tokens[end].Norm is "of" or "between" or "with" or "among" or "for");
        if (main is not { Parties.Count: 2 } || !definite || !own || text.Tokens[end - 1].Norm is "commission" or "committee" or "council" or "forum" or "seminar" or "symposium" or "conclave")
        {
            return null;
        }

        DateMention? date = When(who, sentence, name);
        bool coming = Says(text, sentence, name, Coming), gone = Says(text, sentence, name, Gone);
        if ((main.Date is null && !coming && !gone) || (date is null && (!(coming || gone) || Where(text, who, sentence, name) is null)))
        {
            return null;
        }

        MeetingStatus told = StatusRule.Of(text, sentence, new TokenRange(first, name.Tail));
        MeetingStatus status = coming ? MeetingStatus.Planned : gone ? MeetingStatus.Held : told;
        return Create(text, who, sentence, name, name.Range, [], main.Parties, status, "event understood");
    }

    /// <summary>"agreed to postpone their meeting scheduled for April".</summary>
    private static bool IsPostponed(TokenizedText text, int first) => first > 1 && text.Tokens[first - 2].Norm.StartsWith("postpon", StringComparison.Ordinal);

    /// <summary>"NATO foreign ministers meeting", "the meeting of NATO's Military Committee": a session of the organisation's own body.</summary>
    private static bool IsOfBody(TokenizedText text, EventName name) =>
        text.Any(new TokenRange(name.Range.First, name.Tail), t => t.Norm is "ministers" or "ministers'" or "committee" or "council" or "chiefs" or "leaders" or "directors" or "commission");

    private static DetectedMeeting Create(
        TokenizedText text, EntitySet who, Sentence sentence, EventName name, TokenRange trigger, List<Reference> subject, IEnumerable<Party> parties, MeetingStatus status, string rule)
    {
        GeoMention? place = Where(text, who, sentence, name) ?? (subject.Count > 0 ? PlaceChoice.Find(text, who, sentence, trigger) : null);
        DateMention? date = When(who, sentence, name) ?? (subject.Count > 0 ? DateChoice.Find(text, who.Mentions, sentence, trigger, status) : null);
        MeetingMode mode = ModeRule.Of(text, who.Mentions, sentence, trigger);
        return new DetectedMeeting(
            subject.Aggregate(trigger, (all, r) => all.Union(r.Range)), [.. subject.Select(r => r.Person).OfType<PersonEntity>().Distinct()], [.. parties.Distinct()],
            status == MeetingStatus.Held ? date?.Date : date?.Future, mode == MeetingMode.InPerson && place is not null ? PlaceReference.Full(text, place) : null, mode == MeetingMode.InPerson ? place?.Entry.Party : null, mode, status, rule)
        {
            IsNamedEvent = subject.Count == 0,
        };
    }

    private static bool Says(TokenizedText text, Sentence sentence, EventName name, WordSet words)
    {
        // "the upcoming NATO summit and G7 ministers meeting": one word for both
        bool second = name.Range.First > sentence.Tokens.First && text.Tokens[name.Range.First - 1].Norm == "and";
        int from = Math.Max(sentence.Tokens.First, name.Range.First - (second ? Before : 4)), end = Math.Min(sentence.Tokens.End, name.Range.End + 1);
        return Enumerable.Range(from, end - from).Any(i => words.Contains(text.Tokens[i]));
    }

    private static bool IsPast(TokenizedText text, DateMention date) =>
        date.IsPast || date.Date is not PartialDate past || date.Future is not PartialDate future || text.Article.Published is not PartialDate now
        || past == future || now.FirstDay.DayNumber - past.FirstDay.DayNumber <= future.FirstDay.DayNumber - now.FirstDay.DayNumber;

    private static DateMention? When(EntitySet who, Sentence sentence, EventName name)
    {
        var around = new TokenRange(name.Range.First, Math.Min(sentence.Tokens.End, name.Tail + Reach));
        return who.Mentions.In<DateMention>(around).FirstOrDefault();
    }

    private static GeoMention? Where(TokenizedText text, EntitySet who, Sentence sentence, EventName name)
    {
        var behind = new TokenRange(name.Range.End, Math.Min(sentence.Tokens.End, name.Tail + Reach));
        return name.Place ?? who.Mentions.In<GeoMention>(behind)
            .FirstOrDefault(g => g.Entry.IsPlace && g.Entry.Party is not null && text.Tokens[g.Range.First - 1].Norm is "in" or "at");
    }
}
