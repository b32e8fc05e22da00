using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Date and place of meetings whose own sentence gives none: those of the story around them.</summary>
internal sealed class Setting(TokenizedText text, EntitySet who)
{
    private static readonly HashSet<string> OfficialWords = new(StringComparer.Ordinal)
    {
        "department", "ministry", "president", "presidency", "house", "office", "government", "embassy", "kremlin", "cabinet", "command", "forces", "defence", "defense", "mission", "staff",
    };

    private const int LeadSentences = 3;
    private const int Month = 31;
    private const int Opening = 6;

    /// <summary>The meetings in order of the text, completed from the dateline and from one another.</summary>
    public IReadOnlyList<DetectedMeeting> Complete(IEnumerable<DetectedMeeting> meetings)
    {
        var done = new List<DetectedMeeting>();
        foreach (DetectedMeeting meeting in meetings.OrderBy(m => m.Evidence.First))
        {
            DetectedMeeting? before = done.LastOrDefault(m => m.Status == MeetingStatus.Held && !m.IsNamedEvent);
            DetectedMeeting dated = meeting.Date is not null || meeting.IsNamedEvent ? meeting
                : meeting with { Date = meeting.Status == MeetingStatus.Held ? DateFrom(meeting, before) : meeting.Status == MeetingStatus.Planned ? DateOfPlan(meeting, done) : null };
            done.Add(Placed(dated, done));
        }

        return done;
    }

    private PartialDate? DateFrom(DetectedMeeting meeting, DetectedMeeting? before)
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

        return Near(told) ?? (IsNews(before?.Date) ? AsTold(before!, told) : Anchor(told));
    }

    /// <summary>In the same paragraph the same day is meant; further down only the month is sure.</summary>
    private PartialDate AsTold(DetectedMeeting before, Sentence told)
    {
        PartialDate date = before.Date!.Value;
        return text.SentenceAt(before.Evidence.First).Paragraph == told.Paragraph || date.Precision != DatePrecision.Day ? date : new PartialDate(date.FirstDay.Year, date.FirstDay.Month);
    }

    /// <summary>Whether a day is near enough to publication to be the day of the story.</summary>
    private bool IsNews(PartialDate? date) =>
        date is PartialDate day && (text.Article.Published is not PartialDate now || now.FirstDay.DayNumber - day.LastDay.DayNumber <= Month);

    private bool IsBackground(Sentence sentence) =>
        Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i =>
            text.Tokens[i].Norm is "recalled" or "previous" or "previously" || (text.Tokens[i].Norm == "last" && i + 1 < sentence.Tokens.End && text.Tokens[i + 1].Norm is "meeting" or "met" or "visit" or "spoke"));

    /// <summary>"the success of the recent summit between X and Y": named in passing, not told.</summary>
    private bool IsPassing(DetectedMeeting meeting, Sentence told) =>
        told.Kind == SentenceKind.Body && meeting.Evidence.First - told.Tokens.First > Opening
        && (meeting.Rule == "meeting: between" || Enumerable.Range(Math.Max(told.Tokens.First, meeting.Evidence.First - 2), meeting.Evidence.Length + 2).Any(i => text.Tokens[i].Norm == "recent"));

    /// <summary>"will pay a visit to France on November 14. He is to hold talks in Paris with Y": the plan of the sentence before, or of the meeting before, where a side is the same.</summary>
    private PartialDate? DateOfPlan(DetectedMeeting meeting, List<DetectedMeeting> done)
    {
        Sentence told = text.SentenceAt(meeting.Evidence.First);
        DetectedMeeting? plan = done.LastOrDefault(m => m is { Status: MeetingStatus.Planned, Date: not null } && !m.IsNamedEvent && m.Parties.Intersect(meeting.Parties).Count() > 1);
        Sentence? previous = told.Index > 0 ? text.Sentences[told.Index - 1] : null;
        return plan?.Date ?? (previous is null ? null : Announced(previous, meeting)) ?? MonthOf(text.Sentences.Where(s => s.Kind == SentenceKind.Body && s.Index < told.Index).Take(LeadSentences)
            .Select(s => Announced(s, meeting)).FirstOrDefault(d => d is not null));
    }

    private static PartialDate? MonthOf(PartialDate? day) => day is PartialDate date ? new PartialDate(date.FirstDay.Year, date.FirstDay.Month) : null;

    /// <summary>The day to come that a sentence gives, where it speaks of one of the persons.</summary>
    private PartialDate? Announced(Sentence sentence, DetectedMeeting meeting) =>
        who.In(sentence.Tokens).Any(r => r.Person is not null && meeting.Persons.Contains(r.Person))
            ? who.Mentions.In<DateMention>(sentence.Tokens).FirstOrDefault(d => !d.IsPast && d.Future is { Precision: DatePrecision.Day } day && text.Article.Published is PartialDate now && day > now)?.Future
            : null;

    /// <summary>A day named in the sentence before, in the same paragraph.</summary>
    private PartialDate? Near(Sentence told)
    {
        Sentence? previous = told.Index > 0 ? text.Sentences[told.Index - 1] : null;
        return previous is { Kind: SentenceKind.Body } && previous.Paragraph == told.Paragraph
            ? who.Mentions.In<DateMention>(previous.Tokens).LastOrDefault(d => !d.IsFuture && d.Date is { Precision: DatePrecision.Day })?.Date
            : null;
    }

    /// <summary>The first past day that the lead names before the telling is over; else when a lead is told at all.</summary>
    private PartialDate? Anchor(Sentence told)
    {
        var lead = text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences).ToList();
        DateMention? named = lead.Where(s => s.Index <= told.Index).SelectMany(s => who.Mentions.In<DateMention>(s.Tokens))
            .FirstOrDefault(d => !d.IsFuture && d.Date is { Precision: DatePrecision.Day } && IsNews(d.Date));
        bool isLead = told.Kind == SentenceKind.Headline || lead.Any(s => s.Index == told.Index);
        return named?.Date ?? (isLead ? Told(text.Article) : null);
    }

    /// <summary>A government tells of its own meetings on the day; news without a day tells of the weeks before it, so the month is all that can be said.</summary>
    private static PartialDate? Told(Article article)
    {
        bool official = (article.Publisher ?? "").Split(' ').Any(w => OfficialWords.Contains(w.ToLowerInvariant()));
        return article.Published is { Precision: DatePrecision.Day } day && !official ? new PartialDate(day.FirstDay.Year, day.FirstDay.Month) : article.Published;
    }

    private DetectedMeeting Placed(DetectedMeeting meeting, List<DetectedMeeting> done)
    {
        if (meeting.Mode != MeetingMode.InPerson)
        {
            return meeting with { Place = null, Host = null };
        }

        if (meeting.Place is not null || meeting.Host is not null || meeting.Status == MeetingStatus.Cancelled || meeting.IsNamedEvent)
        {
            return meeting;
        }

        return StoryPlace.Find(text, who, meeting, done) is (TokenRange range, Party host) ? meeting with { Place = range, Host = host } : meeting;
    }
}
