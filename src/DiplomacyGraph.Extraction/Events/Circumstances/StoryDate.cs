using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>The date of a meeting whose own words give none: that of the sentence before, of the meeting told before, of the plan around it, or of the lead.</summary>
internal sealed class StoryDate(TokenizedText text, EntitySet who)
{
    private static readonly WordSet OfficialWords = new(
        "department", "ministry", "president", "presidency", "house", "office", "government", "embassy", "kremlin", "cabinet", "command", "forces", "defence", "defense", "mission", "staff");

    private static readonly WordSet Continuing = new(
        "later", "also", "then", "afterwards", "afternoon", "evening", "morning", "separately");

    private static readonly WordSet SpanWords = new("to", "until", "till", "through");

    private static readonly string[] InSeparate = ["in", "a", "separate"];

    private readonly bool _isLive = LivePage.Is(text);

    private const int LeadSentences = 3;
    private const int Month = 31;

    // A journey may be announced on its first days.
    private const int Late = 7;
    private const int Opening = 6;
    private const int PlanBack = 3;
    private const int Apart = 3;
    private const int Head = 8;

    /// <summary>The date, as precise as the story allows; null where it gives none.</summary>
    public PartialDate? Find(DetectedMeeting meeting, IReadOnlyList<DetectedMeeting> done) => meeting.Status switch
    {
        MeetingStatus.Held => OfHeld(meeting, done.LastOrDefault(m => m.Status == MeetingStatus.Held && !m.IsNamedEvent && m.Date is not { Precision: DatePrecision.Year })),
        MeetingStatus.Planned => OfPlan(meeting, done),
        _ => OfCancelled(meeting),
    };

    /// <summary>"A stop in Seoul has been scratched": news of a plan of these days, so the month is that of the news; null where its words give any date.</summary>
    private PartialDate? OfCancelled(DetectedMeeting meeting) =>
        who.Mentions.In<DateMention>(text.SentenceAt(meeting.Evidence.First).Tokens).Any() || text.Article.Published is not { Precision: not DatePrecision.Year } now ? null : MonthOf(now);

    private PartialDate? OfHeld(DetectedMeeting meeting, DetectedMeeting? before)
    {
        Sentence told = text.SentenceAt(meeting.Evidence.First);
        if (IsBackground(told) || IsPassing(meeting, told))
        {
            return null;
        }

        if (before is not null && StoryPlace.IsAside(text, meeting) && IsNews(before.Date))
        {
            return before.Date;
        }

        PartialDate? date = Near(told) ?? OfParagraph(told) ?? (_isLive ? text.Article.Published : null) ?? (IsNews(before?.Date) ? AsTold(before!, meeting, told) : Anchor(meeting, told));
        return date is PartialDate day && day.Precision == DatePrecision.Day && IsBefore(meeting) ? MonthOf(day) : date;
    }

    /// <summary>"In Oslo, X had signed the plan with Y": before the day of the story, though hardly long before.</summary>
    private bool IsBefore(DetectedMeeting meeting) =>
        Enumerable.Range(meeting.Evidence.First, meeting.Evidence.Length - 1).Any(i => text.Tokens[i].Norm == "had" && text.Tokens[i + 1] is { Kind: TokenKind.Word, IsCapitalised: false } verb && (verb.Norm.EndsWith("ed", StringComparison.Ordinal) || verb.Norm is "met" or "held" or "spoken" or "seen"));

    /// <summary>In the same paragraph, or of what was done "later", the same day is meant; further down only the month is sure.</summary>
    private PartialDate AsTold(DetectedMeeting before, DetectedMeeting meeting, Sentence told)
    {
        PartialDate date = before.Date!.Value;
        int apart = text.Any(told.Tokens with { End = Math.Min(told.Tokens.End, told.Tokens.First + 3) }, t => DateWords.IsPartOfDay(t.Norm)) ? 1 : told.Paragraph - text.SentenceAt(before.Evidence.First).Paragraph;
        bool goesOn = apart <= (text.Any(told.Tokens, t => t.Norm == "also") ? 1 : Apart) && (text.Says(InSeparate, told.Tokens.First, told.Tokens.End) || text.Any(told.Tokens with { End = Math.Min(meeting.Evidence.End, told.Tokens.First + Head) }, t => Continuing.Contains(t)));
        return apart == 0 || goesOn || date.Precision != DatePrecision.Day ? date : MonthOf(date);
    }

    /// <summary>Whether a day is near enough to publication to be the day of the story.</summary>
    private bool IsNews(PartialDate? date) =>
        date is PartialDate day && (text.Article.Published is not PartialDate now || now.FirstDay.DayNumber - day.LastDay.DayNumber <= Month);

    private bool IsBackground(Sentence sentence) =>
        Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i =>
            text.Tokens[i].Norm is "recalled" or "previous" or "previously" || (text.Tokens[i].Norm == "last" && i + 1 < sentence.Tokens.End && text.Tokens[i + 1].Norm is "meeting" or "met" or "visit" or "spoke"));

    /// <summary>"the success of the summit between X and Y", "his recent visit to Y": named in passing, not told.</summary>
    private bool IsPassing(DetectedMeeting meeting, Sentence told) => told.Kind == SentenceKind.Body
        && ((meeting.Rule == "meeting: between" && meeting.Evidence.First - told.Tokens.First > Opening) || text.Any(new TokenRange(Math.Max(told.Tokens.First, meeting.Evidence.First - 2), meeting.Evidence.End), t => t.Norm == "recent"));

    /// <summary>"will pay a visit to France on November 14. He is to hold talks in Paris with Y": the plan of the meeting before, where a side is the same, or of a sentence before.</summary>
    private PartialDate? OfPlan(DetectedMeeting meeting, IReadOnlyList<DetectedMeeting> done)
    {
        Sentence told = text.SentenceAt(meeting.Evidence.First);
        DetectedMeeting? plan = done.LastOrDefault(m => m is { Status: MeetingStatus.Planned, Date: not null } && !m.IsNamedEvent && m.Parties.Intersect(meeting.Parties).Count() > 1);
        return plan?.Date ?? (told.Index > 0 ? Announced(text.Sentences[told.Index - 1], meeting) : null) ?? Announced(OfTrip(told, meeting), meeting)
            ?? Announced(text.Sentences.Where(s => s.Kind == SentenceKind.Headline && s.Index < told.Index), meeting) ?? OfLead(told, meeting);
    }

    /// <summary>"will travel to Oslo and Riga May 25 to June 4": of several stops only the month is sure, or the year where the trip lasts into another month; the only one has the first day.</summary>
    private PartialDate? OfLead(Sentence told, DetectedMeeting meeting)
    {
        DateMention? start = text.Sentences.Where(s => s.Kind == SentenceKind.Body && (s.Index < told.Index || told.Kind == SentenceKind.Headline)).Take(LeadSentences)
            .Select(s => AnnouncedMention(s, meeting)).FirstOrDefault(d => d is not null);
        if (start?.Future is not PartialDate day)
        {
            return null;
        }

        DateMention? end = start.Range.End + 1 < text.Tokens.Count && (SpanWords.Contains(text.Tokens[start.Range.End]) || text.Tokens[start.Range.End].Kind == TokenKind.Punctuation) ? who.Mentions.At<DateMention>(start.Range.End + 1) : null;
        if (IsOnlyStop(text.SentenceAt(start.Range.First), meeting))
        {
            return day;
        }

        bool sameMonth = end?.Future is not { Precision: DatePrecision.Day } last || text.Tokens[start.Range.End].Is(',') || last.FirstDay.Month == day.FirstDay.Month;
        return sameMonth ? MonthOf(day) : new PartialDate(day.FirstDay.Year);
    }

    /// <summary>Whether a meeting is in the only country that a sentence names behind "travel to".</summary>
    private bool IsOnlyStop(Sentence trip, DetectedMeeting meeting)
    {
        int travel = Enumerable.Range(trip.Tokens.First, trip.Tokens.Length).FirstOrDefault(i => text.Tokens[i].Norm is "travel" or "visit" or "trip", -1);
        List<Party> stops = travel < 0 ? [] : [.. who.Mentions.In<GeoMention>(new TokenRange(travel, trip.Tokens.End)).Where(g => g.Entry.Form != GeoForm.Adjective && who.Mentions.At<RoleMention>(g.Range.First) is null)
            .Select(g => g.Entry.Party).OfType<Party>().Where(p => p.Kind == PartyKind.Country).Distinct()];
        return stops.Count == 1 && (meeting.Host ?? stops[0]) == stops[0] && meeting.Parties.Contains(stops[0]);
    }

    /// <summary>Sentences before in the same paragraph that name no country which takes no part: of a tour of several countries only the month is sure.</summary>
    private IEnumerable<Sentence> OfTrip(Sentence told, DetectedMeeting meeting) =>
        Enumerable.Range(2, PlanBack).Where(back => told.Index - back >= 0).Select(back => text.Sentences[told.Index - back]).Where(s => s.Paragraph == told.Paragraph && s.Kind == SentenceKind.Body
            && who.Mentions.In<GeoMention>(s.Tokens).All(g => g.Entry.Form == GeoForm.Adjective || g.Entry.Party is not { Kind: PartyKind.Country } country || meeting.Parties.Contains(country)));

    private PartialDate? Announced(IEnumerable<Sentence> sentences, DetectedMeeting meeting) => sentences.Select(s => Announced(s, meeting)).FirstOrDefault(d => d is not null);

    /// <summary>The day to come that a sentence gives, where it speaks of one of the persons.</summary>
    private PartialDate? Announced(Sentence sentence, DetectedMeeting meeting) => AnnouncedMention(sentence, meeting)?.Future;

    private DateMention? AnnouncedMention(Sentence sentence, DetectedMeeting meeting) =>
        who.In(sentence.Tokens).Any(r => r.Person is not null && meeting.Persons.Contains(r.Person))
            ? who.Mentions.In<DateMention>(sentence.Tokens).FirstOrDefault(d => !d.IsPast && d.Future is { Precision: DatePrecision.Day } day && text.Article.Published is PartialDate now && (day > now || (!d.IsDateline && now.FirstDay.DayNumber - day.FirstDay.DayNumber <= Late && SaysWill(sentence))))
            : null;

    private bool SaysWill(Sentence sentence) => text.Any(sentence.Tokens, t => t.Norm == "will");

    private static PartialDate MonthOf(PartialDate day) => new(day.FirstDay.Year, day.FirstDay.Month);

    /// <summary>A day named in the sentence before, in the same paragraph; not that of a journey, nor one to come.</summary>
    private PartialDate? Near(Sentence told)
    {
        Sentence? previous = told.Index > 0 ? text.Sentences[told.Index - 1] : null;
        return previous is { Kind: SentenceKind.Body } && previous.Paragraph == told.Paragraph
            ? who.Mentions.In<DateMention>(previous.Tokens).LastOrDefault(d => !d.IsFuture && d.Date is { Precision: DatePrecision.Day } && IsOfNews(previous, d))?.Date
            : null;
    }

    /// <summary>"Wednesday. By train to Kiel. …", "In Gdynia on Tuesday …": the day that opens the paragraph.</summary>
    private PartialDate? OfParagraph(Sentence told)
    {
        Sentence first = told;
        while (first.Index > 0 && text.Sentences[first.Index - 1].Paragraph == told.Paragraph)
        {
            first = text.Sentences[first.Index - 1];
        }

        return first == told ? null : who.Mentions.In<DateMention>(first.Tokens)
            .FirstOrDefault(d => d is { IsFuture: false, IsDateline: false, Date.Precision: DatePrecision.Day } && IsOfNews(first, d) && Attachment.IsOpening(text, who.Mentions, first, d.Range))?.Date;
    }

    private bool IsOfNews(Sentence sentence, DateMention date) =>
        !DateChoice.IsOfJourney(text, date) && (date.Date == date.Future || StatusRule.Of(text, sentence, date.Range) != MeetingStatus.Planned);

    /// <summary>The first past day that the lead names before the telling is over; else when a lead is told at all. A round-up has no lead for all its parts.</summary>
    private PartialDate? Anchor(DetectedMeeting meeting, Sentence told)
    {
        if (who.Written.PartAt(told.Tokens.First) is not null)
        {
            return text.Article.Published is { Precision: not DatePrecision.Year } week ? MonthOf(week) : null;
        }

        var lead = text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences).ToList();
        DateMention? named = lead.Where(s => told.Kind == SentenceKind.Headline || s.Index <= told.Index).SelectMany(s => who.Mentions.In<DateMention>(s.Tokens))
            .Where(d => !d.IsFuture && d.Date is { Precision: DatePrecision.Day } && IsNews(d.Date) && !RelativeClause.Parts(text, who.Mentions, d.Range.First, text.SentenceAt(d.Range.First).Tokens.First)).OrderBy(d => d.IsDateline || (d.Range.First > 0 && text.Tokens[d.Range.First - 1].Norm == "from")).FirstOrDefault();
        bool isLead = told.Kind == SentenceKind.Headline || lead.Any(s => s.Index == told.Index);
        return named?.Date is PartialDate span && meeting.Mode != MeetingMode.InPerson && IsSpan(named) ? MonthOf(span) : named?.Date ?? (isLead ? Told(text.Article) : null);
    }

    /// <summary>"On January 6–7, X had several telephone conversations": no call of them has a day.</summary>
    private bool IsSpan(DateMention date) => text.Any(date.Range, t => t.AfterHyphen || t.Is('-') || t.Is('–') || t.Norm == "to");

    /// <summary>A government tells of its own meetings on the day; news without a day tells of the weeks before it, so the month is all that can be said.</summary>
    private static PartialDate? Told(Article article)
    {
        bool official = (article.Publisher ?? "").Split(' ').Any(w => OfficialWords.Contains(w.ToLowerInvariant()));
        return article.Published is { Precision: DatePrecision.Day } day && !official ? MonthOf(day) : article.Published;
    }
}
