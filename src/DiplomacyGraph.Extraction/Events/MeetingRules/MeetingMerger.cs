using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Events.MeetingRules.Asides;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>A meeting told twice in one text is one: headline and lead, lead and details.</summary>
internal static class MeetingMerger
{
    private const int Week = 7;
    private const int LeadParagraphs = 3;

    /// <summary>Distinct encounters in order, each with what its reports say together.</summary>
    public static IReadOnlyList<DetectedMeeting> Merge(TokenizedText text, EntitySet who, IEnumerable<DetectedMeeting> reports)
    {
        var merged = new List<DetectedMeeting>();
        foreach (DetectedMeeting report in reports.OrderBy(r => r.IsAside).ThenBy(r => IsHeadline(text, r)).ThenBy(r => r.IsNamedEvent).ThenBy(r => r.IsVisit).ThenBy(r => r.Evidence.First))
        {
            if (report.IsAside && AsideFinder.IsKnown(report, merged))
            {
                continue;
            }

            bool headline = IsHeadline(text, report);
            int same = merged.FindIndex(m => !IsOlder(text, m, report) && (report.IsAside ? AsideFinder.IsOf(report, m) : IsSame(m, report, headline)));
            same = same < 0 && headline ? merged.FindIndex(m => IsSame(m, report, headline)) : same;
            if (same < 0)
            {
                merged.Add(report);
            }
            else
            {
                merged[same] = Join(merged[same], report);
            }
        }

        return CalledOffRule.Apply(text, TalksDayRule.Apply(text, who, AttendanceRule.Apply(text, who, new Setting(text, who).Complete(merged))));
    }

    /// <summary>A day more than a week before publication belongs to an earlier meeting, not to the undated one of the lead.</summary>
    private static bool IsOlder(TokenizedText text, DetectedMeeting a, DetectedMeeting b)
    {
        bool Old(PartialDate? date) => date is PartialDate day && text.Article.Published is PartialDate now && now.FirstDay.DayNumber - day.LastDay.DayNumber > Week;
        return a.Status == MeetingStatus.Held && b.Status == MeetingStatus.Held && ((a.Date is null && Old(b.Date) && IsLead(text, a)) || (b.Date is null && Old(a.Date) && IsLead(text, b)));
    }

    private static bool IsLead(TokenizedText text, DetectedMeeting report) => text.SentenceAt(report.Evidence.First).Paragraph <= LeadParagraphs;

    private static bool IsHeadline(TokenizedText text, DetectedMeeting report) => text.SentenceAt(report.Evidence.First).Kind == SentenceKind.Headline;

    private static bool IsSame(DetectedMeeting a, DetectedMeeting b, bool headline)
    {
        bool parties = a.Parties.All(b.Parties.Contains) || b.Parties.All(a.Parties.Contains);
        bool persons = a.Persons.Count == 0 || b.Persons.Count == 0 || a.Persons.All(b.Persons.Contains) || b.Persons.All(a.Persons.Contains);
        if (!parties || !persons)
        {
            return false;
        }

        if (headline)
        {
            return true;
        }

        if (a.Persons.Count > 1 && b.Persons.Count > 1 && a.Parties.Count != b.Parties.Count && !(a.Persons.Count == b.Persons.Count && a.Persons.All(b.Persons.Contains)))
        {
            return false;
        }

        if (IsConference(a) != IsConference(b) && (IsConference(a) ? b : a).Persons.Count > 1 && (IsConference(a) ? a : b).Persons.Count < 2)
        {
            return false;
        }

        bool status = a.Status == b.Status || (a.Status != MeetingStatus.Held && b.Status != MeetingStatus.Held);
        bool mode = a.Mode == b.Mode || a.Mode == MeetingMode.InPerson || b.Mode == MeetingMode.InPerson;
        bool frame = b.IsVisit && !a.IsVisit && b.Persons.All(a.Persons.Contains) && (a.Host is null || a.Host == b.Host);
        bool date = b.IsNamedEvent && !a.IsNamedEvent ? a.Date is not null && b.Date is not null && DateMatch.AreCompatible(a.Date, b.Date) : DateMatch.AreCompatible(a.Date, b.Date) || frame;
        bool remote = (a.Mode != MeetingMode.InPerson && b.Place is not null) || (b.Mode != MeetingMode.InPerson && a.Place is not null);
        bool unnamed = a.Mode != b.Mode && (a.Persons.Count == 0 || b.Persons.Count == 0);
        return status && mode && date && !remote && !unnamed && (a.Place is null || b.Place is null || a.Host == b.Host);
    }

    /// <summary>Who attends a conference there may meet its host besides.</summary>
    private static bool IsConference(DetectedMeeting meeting) => meeting.Rule is "attended a conference";

    private static DetectedMeeting Join(DetectedMeeting a, DetectedMeeting b) => a with
    {
        Persons = [.. a.Persons.Union(b.Persons)],
        Parties = [.. a.Parties.Union(b.Parties)],
        Date = a.Date is not PartialDate x ? (b.IsVisit && !a.IsVisit && a.Status != MeetingStatus.Cancelled || b.Date is { Precision: DatePrecision.Year } && a.Status == MeetingStatus.Held ? null : b.Date) : b.Date is PartialDate y && y.Precision > x.Precision && !(b.IsVisit && !a.IsVisit) ? y : x,
        Place = a.Place ?? b.Place,
        Host = a.Host ?? b.Host,
        Mode = a.Mode == MeetingMode.InPerson ? b.Mode : a.Mode,
        Repeats = [.. a.Repeats, b.Evidence],
    };
}
