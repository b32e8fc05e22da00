using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>Says extracted facts in the words of the annotation guide.</summary>
internal static class FactsAnnotation
{
    /// <summary>The facts of one article.</summary>
    /// <param name="id">Name of the files, without ending.</param>
    /// <param name="facts">What the extractor found.</param>
    public static AnnotatedArticle Of(string id, ArticleFacts facts) => new(
        id, facts.Article.Title, facts.Article.Publisher, facts.Article.Published?.ToString(),
        [.. facts.Persons.Select(PersonOf)], [.. facts.Meetings.Select(MeetingOf)], [.. facts.Cooperation.Select(CooperationOf)]);

    private static AnnotatedPerson PersonOf(Person person) =>
        new(person.Id, person.Name, person.Aliases, person.Rank, [.. person.Roles.Select(RoleOf)], person.Mentions[0].Rule);

    private static AnnotatedRole RoleOf(Role role) =>
        new(role.Title, AnnotationWord.Of(role.Kind), role.Of?.Code, AnnotationWord.Of(role.Status), role.Evidence.Rule);

    private static AnnotatedMeeting MeetingOf(Meeting meeting) => new(
        meeting.Id, [.. meeting.Participants.Select(p => p.Person)], Codes(meeting.Parties), meeting.Date?.ToString(), meeting.Place,
        meeting.Host?.Code, AnnotationWord.Of(meeting.Mode), AnnotationWord.Of(meeting.Status), meeting.Evidence[0].Quote, meeting.Evidence[0].Rule);

    private static AnnotatedCooperation CooperationOf(Cooperation stated) => new(
        stated.Id, stated.Speaker, Codes(stated.By), Codes(stated.With), AnnotationWord.Of(stated.Topic), AnnotationWord.Of(stated.Modality),
        stated.Meeting, stated.Evidence[0].Quote, stated.Evidence[0].Rule);

    private static string[] Codes(IEnumerable<Party> parties) => [.. parties.Select(p => p.Code)];
}
