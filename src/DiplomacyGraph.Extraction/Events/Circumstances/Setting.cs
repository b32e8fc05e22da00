using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>Date, place and mode of meetings whose own sentence gives none: those of the story around them.</summary>
internal sealed class Setting(TokenizedText text, EntitySet who)
{
    private readonly StoryDate _date = new(text, who);

    /// <summary>The meetings in order of the text, completed from the dateline and from one another.</summary>
    public IReadOnlyList<DetectedMeeting> Complete(IEnumerable<DetectedMeeting> meetings)
    {
        var done = new List<DetectedMeeting>();
        foreach (DetectedMeeting meeting in meetings.OrderBy(m => m.Evidence.First))
        {
            List<DetectedMeeting> near = [.. done.Where(m => Part(m) == Part(meeting))];
            DetectedMeeting dated = meeting.Date is not null || meeting.IsVague || meeting.IsNamedEvent ? meeting : meeting with { Date = _date.Find(meeting, near) };
            done.Add(Placed(IsCall(dated) ? dated with { Mode = MeetingMode.Phone } : dated, near));
        }

        return done;
    }

    /// <summary>"X's call with Y" above "X also spoke today with Z": on a page about calls, who speaks with another without a place calls him.</summary>
    private bool IsCall(DetectedMeeting meeting) => meeting is { Mode: MeetingMode.InPerson, Place: null, Status: MeetingStatus.Held } && text.Any(meeting.Evidence, t => t.Norm is "spoke" or "spoken")
        && text.Sentences.Any(s => s.Kind == SentenceKind.Headline && text.Any(s.Tokens, t => t.Norm is "call" or "calls" or "telephone" or "phone"));

    /// <summary>The dateline of the part of a round-up that tells a meeting: what another part tells is another story.</summary>
    private GeoMention? Part(DetectedMeeting meeting) => who.Written.PartAt(meeting.Evidence.First);

    private DetectedMeeting Placed(DetectedMeeting meeting, List<DetectedMeeting> done)
    {
        if (meeting.Mode != MeetingMode.InPerson)
        {
            return meeting with { Place = null, Host = null };
        }

        if (meeting.Place is not null || meeting.IsNamedEvent)
        {
            return meeting;
        }

        if (meeting.Host is Party there)
        {
            return meeting with { Place = StoryPlace.In(text, who, meeting, done, there) };
        }

        if (meeting.Status != MeetingStatus.Cancelled && StoryPlace.Find(text, who, meeting, done) is (TokenRange range, Party host))
        {
            return meeting with { Place = range, Host = host };
        }

        return TripPlace.Find(text, who, meeting) is GeoMention trip ? meeting with { Place = trip.Range, Host = trip.Entry.Party } : meeting;
    }
}
