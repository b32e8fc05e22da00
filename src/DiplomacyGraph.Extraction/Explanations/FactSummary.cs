using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Explanations;

/// <summary>Says each fact of an article in a line, with its evidence.</summary>
internal static class FactSummary
{
    /// <summary>All facts, once for each quote that proves them; persons with their offices, then meetings, then cooperation.</summary>
    public static IEnumerable<ExplainedFact> Of(ArticleFacts facts) =>
        facts.Persons.SelectMany(OfPerson)
            .Concat(facts.Meetings.SelectMany(m => m.Evidence.Select(e => new ExplainedFact(m.Id, Line(m), e))))
            .Concat(facts.Cooperation.SelectMany(c => c.Evidence.Select(e => new ExplainedFact(c.Id, Line(c), e))));

    private static IEnumerable<ExplainedFact> OfPerson(Person person) =>
        person.Mentions.Select(e => new ExplainedFact(person.Id, $"person {person.Name}", e))
            .Concat(person.Roles.Select((r, i) => new ExplainedFact($"{person.Id}.r{i + 1}", $"office of {person.Name}: {Line(r)}", r.Evidence)));

    private static string Line(Role role) =>
        $"{AnnotationWord.Of(role.Kind)} of {role.Of?.Code ?? "?"}, {AnnotationWord.Of(role.Status)}, \"{role.Title}\"";

    private static string Line(Meeting meeting) =>
        $"meeting {AnnotationWord.Of(meeting.Status)} {AnnotationWord.Of(meeting.Mode)} of {Codes(meeting.Parties)}"
        + $" ({string.Join(", ", meeting.Participants.Select(p => p.Person))}), date {meeting.Date?.ToString() ?? "?"},"
        + $" place {meeting.Place ?? "?"}, host {meeting.Host?.Code ?? "?"}";

    private static string Line(Cooperation stated) =>
        $"cooperation {AnnotationWord.Of(stated.Topic)} {AnnotationWord.Of(stated.Modality)} by {Codes(stated.By)}"
        + (stated.With.Count > 0 ? $" with {Codes(stated.With)}" : "") + $", speaker {stated.Speaker ?? "none"}, meeting {stated.Meeting ?? "none"}";

    private static string Codes(IEnumerable<Party> parties) => string.Join(", ", parties.Select(p => p.Code));
}
