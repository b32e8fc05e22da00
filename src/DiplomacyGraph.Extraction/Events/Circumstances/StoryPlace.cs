using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>The place of a meeting whose own words give none: that of the talks told before, of the conference around it, or of the dateline.</summary>
internal static class StoryPlace
{
    private const int Days = 4;
    private const int LeadSentences = 3;
    private const int Excursion = -5;

    private static readonly WordSet Sidelines = new("sidelines", "sideline", "margins", "margin", "fringes", "corridors");

    private static readonly WordSet Conferences = new("conference", "summit", "forum", "dialogue", "session", "symposium", "organisation", "organization");

    /// <summary>The best of the places known so far; null where none fits.</summary>
    public static (TokenRange Place, Party Host)? Find(TokenizedText text, EntitySet who, DetectedMeeting meeting, IReadOnlyList<DetectedMeeting> done)
    {
        GeoMention? dateline = Dateline(text, who, meeting);
        List<(int Score, TokenRange Place, Party Host)> known = [];
        for (int i = 0; i < done.Count; i++)
        {
            if (done[i] is { Place: TokenRange place, Host: Party host, Mode: MeetingMode.InPerson } told && IsNear(told.Date, meeting.Date))
            {
                int excursion = IsSite(text, who, place) && dateline?.Entry.Party == host ? Excursion : told.IsVisit ? host == dateline?.Entry.Party ? Excursion : -1 : 0;
                known.Add((Score(text, meeting, told, host) + excursion + (i == done.Count - 1 ? 1 : 0), place, host));
            }
        }

        if (dateline?.Entry.Party is Party home && meeting.Status == MeetingStatus.Held)
        {
            known.Add(((meeting.Parties.Contains(home) || IsOfDay(text, meeting) ? 3 : 0) + (IsAside(text, meeting) ? 2 : 0) + (IsFromConference(text) ? 3 : 0), dateline.Range, home));
        }

        if (Lead(text, who) is { Entry.Party: Party there } lead && meeting.Status == MeetingStatus.Held && meeting.Parties.Contains(there))
        {
            known.Add((3, lead.Range, there));
        }

        return known.Where(k => k.Score > 2).OrderByDescending(k => k.Score).Select(k => ((TokenRange, Party)?)(k.Place, k.Host)).FirstOrDefault();
    }

    /// <summary>The place in a country that is known to be the host's: that of the dateline, of a meeting told before, or one that the lead names; null for none.</summary>
    public static TokenRange? In(TokenizedText text, EntitySet who, DetectedMeeting meeting, IReadOnlyList<DetectedMeeting> done, Party host)
    {
        TokenRange? told = done.LastOrDefault(m => m.Host == host && m.Place is not null && m.Parties.Intersect(meeting.Parties).Count() > 1 && IsNear(m.Date, meeting.Date))?.Place;
        if (meeting.Status != MeetingStatus.Held)
        {
            return told ?? text.Sentences.Where(s => s.Kind == SentenceKind.Headline).SelectMany(s => who.Mentions.In<GeoMention>(s.Tokens).Where(g => g.Entry.Party == host && PlaceShape.IsWhere(text, who.Mentions, s, g))).FirstOrDefault()?.Range;
        }

        GeoMention? dateline = Dateline(text, who, meeting);
        return dateline?.Entry.Party == host ? dateline.Range : told ?? LeadPlaces(text, who).FirstOrDefault(g => g.Entry.Party == host)?.Range;
    }

    private static GeoMention? Dateline(TokenizedText text, EntitySet who, DetectedMeeting meeting) =>
        who.Written.PartAt(meeting.Evidence.First) ?? who.DatelinePlace ?? (LivePage.Is(text) ? LivePage.Place(text, who) : null);

    private static IEnumerable<GeoMention> LeadPlaces(TokenizedText text, EntitySet who) => text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences)
        .SelectMany(s => who.Mentions.In<GeoMention>(s.Tokens).Where(g => IsOfLead(text, who, s, g)));

    private static bool IsOfLead(TokenizedText text, EntitySet who, Sentence sentence, GeoMention geo) => geo.Entry.IsPlace && geo.Range.First > sentence.Tokens.First
        && text.Tokens[geo.Range.First - 1].Norm == "in" && !RelativeClause.Parts(text, who.Mentions, geo.Range.First, sentence.Tokens.First);

    /// <summary>"agreed in Athens on Thursday": the place of the story, where its first sentences give one with a day.</summary>
    private static GeoMention? Lead(TokenizedText text, EntitySet who) => text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences)
        .Where(s => who.Mentions.In<DateMention>(s.Tokens).Any(d => d is { IsFuture: false, IsDateline: false, Date.Precision: DatePrecision.Day }))
        .SelectMany(s => who.Mentions.In<GeoMention>(s.Tokens).Where(g => IsOfLead(text, who, s, g)))
        .FirstOrDefault();

    /// <summary>Whether the story is sent from the place of a conference: its first words say "here", or it tells of what went on beside it.</summary>
    private static bool IsFromConference(TokenizedText text) =>
        text.Tokens.Any(t => Sidelines.Contains(t)) && text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(LeadSentences)
            .Any(s => text.Any(s.Tokens, t => t.Norm == "here" || Conferences.Contains(t)));

    private static int Score(TokenizedText text, DetectedMeeting meeting, DetectedMeeting told, Party host)
    {
        bool conference = told.Parties.Count > 2 || told.Parties.Any(p => p.Kind == PartyKind.Organisation) || told.Rule is "attended a conference" or "named event";
        bool paragraph = text.SentenceAt(told.Evidence.First).Paragraph == text.SentenceAt(meeting.Evidence.First).Paragraph;
        bool sameVisit = told.Date is null && meeting.Date is null && told.Persons.Intersect(meeting.Persons).Any();
        bool sameDay = DateMatch.AreCompatible(told.Date, meeting.Date) && (paragraph || sameVisit || (told.Date is { Precision: DatePrecision.Day } && meeting.Date is not null));
        bool otherStop = meeting.Status == MeetingStatus.Planned && !meeting.Parties.Contains(host) && meeting.Parties.Count == 2 && !conference && !IsAside(text, meeting);
        bool tied = !otherStop && (meeting.Parties.Contains(host) || sameDay || IsAside(text, meeting));
        return !tied ? 0 : (meeting.Parties.Contains(host) ? 2 : 0) + (sameDay ? 2 : 0) + (conference ? 1 : 0) + (IsAside(text, meeting) ? 2 : 0)
            + (told.Status == meeting.Status ? 1 : 0) + (told.Parties.Intersect(meeting.Parties).Any() ? 1 : 0);
    }

    /// <summary>An organisation that meets on the day of the story meets where the story is sent from.</summary>
    private static bool IsOfDay(TokenizedText text, DetectedMeeting meeting) => meeting.Parties.Any(p => p.Kind == PartyKind.Organisation)
        && meeting.Date is { Precision: DatePrecision.Day } day && text.Article.Published is PartialDate now && now.FirstDay.DayNumber - day.FirstDay.DayNumber is >= 0 and <= 1;

    /// <summary>A house or a base is the place of one meeting; the next is rather in the city.</summary>
    private static bool IsSite(TokenizedText text, EntitySet who, TokenRange place) =>
        text.Tokens[place.End - 1].Norm is "ghq" or "hq" || who.Mentions.At<GeoMention>(place.End - 1) is not { Entry.Form: GeoForm.Capital or GeoForm.Place } city || city.Range.Length < place.Length && !text.Any(place, t => t.Is(','));

    private static bool IsNear(PartialDate? a, PartialDate? b) =>
        a is not PartialDate x || b is not PartialDate y || DateMatch.AreCompatible(a, b) || Math.Abs(x.FirstDay.DayNumber - y.FirstDay.DayNumber) <= Days;

    /// <summary>"On the sidelines", in this sentence or the one before.</summary>
    public static bool IsAside(TokenizedText text, DetectedMeeting meeting)
    {
        Sentence told = text.SentenceAt(meeting.Evidence.First);
        return text.Any(told.Tokens, t => Sidelines.Contains(t));
    }
}
