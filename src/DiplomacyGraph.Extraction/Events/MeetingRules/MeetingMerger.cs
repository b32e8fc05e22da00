using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>A meeting told twice in one text is one: headline and lead, lead and details.</summary>
internal static class MeetingMerger
{
    /// <summary>Distinct encounters in order, each with what its reports say together.</summary>
    public static IReadOnlyList<DetectedMeeting> Merge(TokenizedText text, EntitySet who, IEnumerable<DetectedMeeting> reports)
    {
        var merged = new List<DetectedMeeting>();
        foreach (DetectedMeeting report in reports.OrderBy(r => text.SentenceAt(r.Evidence.First).Kind == SentenceKind.Headline).ThenBy(r => r.Evidence.First))
        {
            int same = merged.FindIndex(m => IsSame(m, report));
            if (same < 0)
            {
                merged.Add(report);
            }
            else
            {
                merged[same] = Join(merged[same], report);
            }
        }

        return [.. merged.Select(m => Complete(text, who, m))];
    }

    private static bool IsSame(DetectedMeeting a, DetectedMeeting b)
    {
        bool parties = a.Parties.All(b.Parties.Contains) || b.Parties.All(a.Parties.Contains);
        bool persons = a.Persons.Count == 0 || b.Persons.Count == 0 || a.Persons.All(b.Persons.Contains) || b.Persons.All(a.Persons.Contains);
        bool status = a.Status == b.Status || (a.Status != MeetingStatus.Held && b.Status != MeetingStatus.Held);
        return parties && persons && status && Compatible(a.Date, b.Date) && (a.Mode == b.Mode || a.Mode == MeetingMode.InPerson || b.Mode == MeetingMode.InPerson)
            && (a.Place is null || b.Place is null || a.Host == b.Host);
    }

    private static bool Compatible(PartialDate? a, PartialDate? b) =>
        a is not PartialDate x || b is not PartialDate y || x.ToString().StartsWith(y.ToString(), StringComparison.Ordinal) || y.ToString().StartsWith(x.ToString(), StringComparison.Ordinal);

    private static DetectedMeeting Join(DetectedMeeting a, DetectedMeeting b) => a with
    {
        Persons = [.. a.Persons.Union(b.Persons)],
        Parties = [.. a.Parties.Union(b.Parties)],
        Date = a.Date is not PartialDate x ? b.Date : b.Date is PartialDate y && y.Precision > x.Precision ? y : x,
        Place = a.Place ?? b.Place,
        Host = a.Host ?? b.Host,
        Mode = a.Mode == MeetingMode.InPerson ? b.Mode : a.Mode,
        Repeats = [.. a.Repeats, b.Evidence],
    };

    /// <summary>A dateline stands for the place where one side is at home there; phone and video have none. A lead without a date has the month of publication.</summary>
    private static DetectedMeeting Complete(TokenizedText text, EntitySet who, DetectedMeeting meeting)
    {
        if (meeting.Mode != MeetingMode.InPerson)
        {
            return meeting with { Place = null, Host = null };
        }

        bool here = meeting.Place is null && meeting.Host is null && meeting.Status == MeetingStatus.Held && who.DatelinePlace?.Entry.Party is Party home && meeting.Parties.Contains(home);
        return here ? meeting with { Place = who.DatelinePlace!.Range, Host = who.DatelinePlace.Entry.Party } : meeting;
    }
}
