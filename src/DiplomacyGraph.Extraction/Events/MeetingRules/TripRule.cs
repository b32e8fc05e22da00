using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X will travel to Geneva for the Russian-American dialogue": the trip is the setting of the event and no meeting of its own.</summary>
internal static class TripRule
{
    /// <summary>Takes the visits of one sentence out where it names an event, and gives the event their place.</summary>
    /// <param name="found">All meetings so far.</param>
    /// <param name="from">Index of the first one of the sentence.</param>
    public static void Apply(List<DetectedMeeting> found, int from)
    {
        int trip = found.FindIndex(from, m => m.IsVisit), named = found.FindIndex(from, m => !m.IsVisit && m.Rule is "named event" or "attended a conference" or "meeting: between");
        if (trip < 0 || named < 0 || (found[named].Host is Party host && host != found[trip].Host))
        {
            return;
        }

        DetectedMeeting visit = found[trip], happening = found[named];
        found[named] = happening with
        {
            Place = happening.Place ?? visit.Place,
            Host = happening.Host ?? visit.Host,
            Date = happening.Date ?? visit.Date,
            Status = visit.Status,
            Persons = [.. happening.Persons.Union(visit.Persons)],
            Parties = [.. happening.Parties.Union(visit.Persons.Select(p => p.Party).OfType<Party>())],
            IsNamedEvent = false,
        };
        found.RemoveAt(trip);
    }
}
