using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction;

/// <summary>Gives every person, meeting and statement its key and its evidence.</summary>
internal static class FactAssembler
{
    /// <summary>The facts of one article.</summary>
    public static ArticleFacts Assemble(TokenizedText text, EntitySet who, EventSet what)
    {
        var persons = who.Persons.Select(p => PersonOf(text, p)).ToList();
        var meetings = what.Meetings.Select((m, i) => MeetingOf(text, persons, m, i)).ToList();
        var meetingIds = what.Meetings.Select((m, i) => (m, meetings[i])).ToDictionary(p => p.m, p => p.Item2);
        var cooperation = what.Cooperation.Select((c, i) => CooperationOf(text, persons, meetingIds, c, i)).ToList();
        return new ArticleFacts(text.Article, FactExtractor.Version, persons, meetings, cooperation);
    }

    private static Person PersonOf(TokenizedText text, PersonEntity entity)
    {
        var forms = entity.Mentions.Select(m => NameOf(text, m.Name)).ToList();
        string name = forms.OrderByDescending(f => f.Count(c => c == ' ')).ThenByDescending(f => f.Length).First();
        var aliases = forms.Concat(entity.Mentions.Where(m => m.Range != m.Name).Select(m => NameOf(text, m.Range)))
            .Where(f => f != name).Distinct(StringComparer.Ordinal).ToList();
        NameMention? ranked = entity.Mentions.FirstOrDefault(m => m.Rank is not null);
        return new Person(
            $"p{entity.Index + 1}", FactKey.OfPerson(name, entity.Party), name, aliases, ranked is null ? null : text.TextOf(ranked.Rank!.Value),
            [.. entity.Roles.Select(r => RoleOf(text, r))], [.. entity.Mentions.Select(m => EvidenceOf(text, m.Range, m.Rule))]);
    }

    /// <summary>White space of a line break inside a name becomes one space.</summary>
    private static string NameOf(TokenizedText text, TokenRange range)
    {
        string words = text.TextOf(range);
        return HasOddSpace(words) ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
    }

    private static bool HasOddSpace(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || i == 0 || i + 1 == words.Length || words[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static Role RoleOf(TokenizedText text, EntityRole role) =>
        new(NameOf(text, role.Title), role.Kind, role.Of, role.Status, EvidenceOf(text, role.Title, role.Rule, role.LicensedBy));

    private static Meeting MeetingOf(TokenizedText text, List<Person> persons, DetectedMeeting meeting, int index)
    {
        var participants = meeting.Persons.Select(p => ParticipantOf(persons[p.Index], p)).ToList();
        string key = FactKey.OfMeeting(meeting.Date, meeting.Mode, meeting.Parties, meeting.Persons.Select(p => persons[p.Index].Key));
        TokenRange[] evidence = [meeting.Evidence, .. meeting.Repeats];
        return new Meeting(
            $"m{index + 1}", key, participants, meeting.Parties, meeting.Date, meeting.Place is TokenRange place ? PlaceSpelling.Of(NameOf(text, place)) : null, meeting.Host,
            meeting.Mode, meeting.Status, [.. evidence.Select(e => EvidenceOf(text, e, meeting.Rule, meeting.LicensedBy))]);
    }

    private static Participant ParticipantOf(Person person, PersonEntity entity) =>
        new(person.Id, person.Roles.FirstOrDefault(r => r.Status != RoleStatus.Former) ?? (person.Roles.Count > 0 ? person.Roles[0] : null), entity.Party);

    private static Cooperation CooperationOf(
        TokenizedText text, List<Person> persons, Dictionary<DetectedMeeting, Meeting> meetings, DetectedCooperation stated, int index)
    {
        Person? speaker = stated.Speaker is null ? null : persons[stated.Speaker.Index];
        Meeting? meeting = stated.Meeting is not null && meetings.TryGetValue(stated.Meeting, out Meeting? at) ? at : null;
        string key = FactKey.OfCooperation(meeting?.Key ?? text.Article.Id, stated.Topic, stated.Modality, stated.By, stated.With);
        return new Cooperation(
            $"c{index + 1}", key, speaker?.Id, stated.By, stated.With, stated.Topic, stated.Modality, meeting?.Id, [EvidenceOf(text, stated.Evidence, stated.Rule)]);
    }

    private static Evidence EvidenceOf(TokenizedText text, TokenRange range, string rule, TokenRange? licensedBy = null)
    {
        TextSpan span = text.SpanOf(range);
        EvidenceBasis basis = licensedBy is null ? EvidenceBasis.Stated : EvidenceBasis.Inferred;
        return new Evidence(span.Of(text.Article.Text), span, text.SentenceAt(range.First).Span, rule, basis, licensedBy is TokenRange by ? text.SpanOf(by) : null);
    }
}
