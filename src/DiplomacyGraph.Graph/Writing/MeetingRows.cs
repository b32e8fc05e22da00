using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>The rows of the meetings of an article and of those who took part.</summary>
internal static class MeetingRows
{
    /// <summary>Adds them to the batch.</summary>
    public static void Add(ArticleBatch batch, ArticleFacts facts)
    {
        var handles = new Handles(facts);
        var evidence = new EvidenceRows(batch, facts);
        foreach (Meeting meeting in facts.Meetings)
        {
            string quote = evidence.Add(meeting.Key, meeting.Id, meeting.Evidence, ClaimOf(batch, facts.Article, meeting));
            foreach (Participant participant in meeting.Participants)
            {
                string? person = handles.Person(participant.Person);
                batch.Add("names", $"{quote}/{person}", new Row
                {
                    ["evidence"] = quote,
                    ["person"] = person,
                    ["properties"] = OfficeOf(batch, facts.Article, participant),
                });
            }
        }
    }

    private static Row ClaimOf(ArticleBatch batch, Article article, Meeting meeting) => new()
    {
        ["status"] = AnnotationWord.Of(meeting.Status),
        ["mode"] = AnnotationWord.Of(meeting.Mode),
        ["date"] = meeting.Date?.ToString(),
        ["firstDay"] = IsoDay.Of(meeting.Date?.FirstDay),
        ["lastDay"] = IsoDay.Of(meeting.Date?.LastDay),
        ["place"] = meeting.Place,
        ["host"] = batch.Add(article, meeting.Host),
        ["parties"] = batch.Add(article, meeting.Parties),
    };

    private static Row OfficeOf(ArticleBatch batch, Article article, Participant participant) => new()
    {
        ["kind"] = participant.Role is null ? null : AnnotationWord.Of(participant.Role.Kind),
        ["of"] = batch.Add(article, participant.Role?.Of),
        ["title"] = participant.Role?.Title,
        ["status"] = participant.Role is null ? null : AnnotationWord.Of(participant.Role.Status),
        ["side"] = batch.Add(article, participant.Side ?? participant.Role?.Of),
        ["chiefOfStaff"] = ChiefsOfStaff.Is(participant.Role),
    };
}
