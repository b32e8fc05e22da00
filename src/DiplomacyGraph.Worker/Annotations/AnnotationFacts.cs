using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>
/// Turns an annotation into the facts of its article, as the extractor gives them: references become handles, quotes become places in
/// the text. What the annotation points at has to be there.
/// </summary>
internal sealed class AnnotationFacts(Article article, AnnotatedArticle said, QuoteFinder quotes)
{
    private readonly Dictionary<string, Person> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meeting> _meetings = new(StringComparer.Ordinal);

    /// <summary>The facts of one article.</summary>
    /// <param name="article">The article, as read from the text beside the annotation.</param>
    /// <param name="said">The annotation.</param>
    /// <param name="sentences">The sentences of the text.</param>
    /// <param name="version">What to keep as the version of the extractor.</param>
    /// <exception cref="AnnotationException">Something that the annotation refers to, quotes or names is not there.</exception>
    public static ArticleFacts Of(Article article, AnnotatedArticle said, IReadOnlyList<TextSpan> sentences, string version)
    {
        var facts = new AnnotationFacts(article, said, new QuoteFinder(article.Text, sentences));
        return new ArticleFacts(
            article, version, [.. said.Persons.Select(facts.PersonOf)], [.. said.Meetings.Select(facts.MeetingOf)],
            [.. said.Cooperation.Select(facts.CooperationOf)]);
    }

    private Person PersonOf(AnnotatedPerson said)
    {
        string name = said.Name ?? throw Wrong(said.Id, "has no name");
        string[] forms = [name, .. said.Aliases];
        IReadOnlyList<Evidence> mentions = quotes.Names(forms);
        mentions = mentions.Count > 0 ? mentions : quotes.Names([name.Split(' ')[^1]]);
        if (mentions.Count == 0)
        {
            throw Wrong(said.Id, $"is \"{name}\", but none of these names stands in the text");
        }

        IReadOnlyList<Role> roles = [.. said.Roles.Select(r => RoleOf(said.Id, r, mentions[0]))];
        string key = FactKey.OfPerson(name, roles.FirstOrDefault(r => r.Of is not null)?.Of);
        var person = new Person(said.Id, key, name, [.. said.Aliases.Distinct(StringComparer.Ordinal).Where(a => a != name)], said.Rank, roles, mentions);
        return _persons.TryAdd(said.Id, person) ? person : throw Wrong(said.Id, "stands there twice");
    }

    private Role RoleOf(string id, AnnotatedRole said, Evidence name) => new(
        said.Title ?? "", Word<RoleKind>(id, "kind", said.Kind), AnnotatedParty.Of(said.Of), Word<RoleStatus>(id, "status", said.Status ?? "current"),
        quotes.Title(said.Title ?? "", name.Span) ?? name);

    private Meeting MeetingOf(AnnotatedMeeting said)
    {
        PartialDate? date = DateOf(said);
        MeetingMode mode = Word<MeetingMode>(said.Id, "mode", said.Mode);
        IReadOnlyList<Party> parties = [.. said.Countries.Distinct(StringComparer.Ordinal).Select(c => AnnotatedParty.Of(c)!.Value)];
        IReadOnlyList<Person> persons = [.. said.Persons.Distinct(StringComparer.Ordinal).Select(p => PersonCalled(said.Id, p))];
        var meeting = new Meeting(
            said.Id, FactKey.OfMeeting(date, mode, parties, persons.Select(p => p.Key)), [.. persons.Select(p => ParticipantOf(p, parties))], parties, date,
            said.Place, AnnotatedParty.Of(said.Host), mode, Word<MeetingStatus>(said.Id, "status", said.Status), [Quoted(said.Id, said.Evidence)]);
        return _meetings.TryAdd(said.Id, meeting) ? meeting : throw Wrong(said.Id, "stands there twice");
    }

    private PartialDate? DateOf(AnnotatedMeeting said) => said.Date is null ? null
        : PartialDate.TryParse(said.Date, out PartialDate date) ? date : throw Wrong(said.Id, $"has the date \"{said.Date}\", which is no ISO date");

    // A person takes part for the party of an office held then, if that party takes part.
    private static Participant ParticipantOf(Person person, IReadOnlyList<Party> parties)
    {
        Role? role = person.Roles
            .OrderBy(r => r.Status == RoleStatus.Former).ThenBy(r => r.Of is not Party of || !parties.Contains(of)).FirstOrDefault();
        return new Participant(person.Id, role, role?.Of);
    }

    private Cooperation CooperationOf(AnnotatedCooperation said)
    {
        Person? speaker = said.Speaker is null ? null : PersonCalled(said.Id, said.Speaker);
        Meeting? meeting = said.Meeting is null ? null
            : _meetings.GetValueOrDefault(said.Meeting) ?? throw Wrong(said.Id, $"refers to meeting {said.Meeting}, which is not there");
        IReadOnlyList<Party> by = [.. said.By.Select(c => AnnotatedParty.Of(c)!.Value)], with = [.. said.With.Select(c => AnnotatedParty.Of(c)!.Value)];
        CooperationTopic topic = Word<CooperationTopic>(said.Id, "topic", said.Topic);
        Modality modality = Word<Modality>(said.Id, "modality", said.Modality);
        return new Cooperation(
            said.Id, FactKey.OfCooperation(meeting?.Key ?? article.Id, topic, modality, by, with), speaker?.Id, by, with, topic, modality, meeting?.Id,
            [Quoted(said.Id, said.Evidence)]);
    }

    private Person PersonCalled(string id, string person) =>
        _persons.GetValueOrDefault(person) ?? throw Wrong(id, $"refers to person {person}, who is not there");

    private Evidence Quoted(string id, string? quote) => quotes.Quote(quote)
        ?? throw Wrong(id, quote is null ? "has no evidence" : $"quotes \"{quote}\", which does not stand in the text");

    private T Word<T>(string id, string field, string? word) where T : struct, Enum => AnnotationWord.TryParse(word ?? "", out T member) ? member
        : throw Wrong(id, $"has the {field} \"{word}\"; it can be {string.Join(", ", AnnotationWord.All<T>())}");

    private AnnotationException Wrong(string id, string what) => new($"{said.Id}.json: {(id.Length == 0 ? "an item without id" : id)} {what}.");
}
