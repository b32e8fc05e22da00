using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Tests;

/// <summary>Builds the facts of an article from its text: quotes are words of the text, offsets are looked up.</summary>
internal sealed class TestFacts(string text, string? url = null, string? published = null, string? publisher = null, string? side = null)
{
    private readonly Article _article = ArticleOf(text, url, published, publisher, side);

    private readonly List<Person> _persons = [];
    private readonly List<Meeting> _meetings = [];
    private readonly List<Cooperation> _cooperation = [];

    /// <summary>A party: two capital letters are a country.</summary>
    public static Party PartyOf(string code) => code.Length == 2 && code is not ("EU" or "UN") ? Party.Country(code) : Party.Organisation(code);

    /// <summary>A person whose name stands in the text, with offices whose titles stand there too.</summary>
    /// <param name="name">The name.</param>
    /// <param name="home">Party that makes the key; null for none.</param>
    /// <param name="roles">Title, kind, status, and the words that license an inferred office.</param>
    public TestFacts Person(string name, string? home, params (string Title, RoleKind Kind, RoleStatus Status, string? LicensedBy)[] roles)
    {
        _persons.Add(new Person(
            $"p{_persons.Count + 1}", ContentKey.Of("person", name, home), name, [name.Split(' ')[^1]], null,
            [.. roles.Select(r => new Role(r.Title, r.Kind, home is null ? null : PartyOf(home), r.Status, Quote(r.Title, "office", r.LicensedBy)))],
            [Quote(name, "name")]));
        return this;
    }

    /// <summary>A person with one office held now.</summary>
    public TestFacts Person(string name, string home, string title, RoleKind kind) => Person(name, home, (title, kind, RoleStatus.Current, null));

    /// <summary>A meeting of persons named before, told by a quote. Its key is given, as extraction or a later step would compute it.</summary>
    public TestFacts Meeting(
        string key, string quote, string[] persons, string[] parties, string? date = null, string? place = null, string? host = null,
        MeetingStatus status = MeetingStatus.Held, MeetingMode mode = MeetingMode.InPerson)
    {
        var participants = persons.Select(Named).Select(p => new Participant(p.Id, p.Roles.Count > 0 ? p.Roles[0] : null, null)).ToList();
        _meetings.Add(new Meeting(
            $"m{_meetings.Count + 1}", ContentKey.Of("meeting", key), participants, [.. parties.Select(PartyOf)],
            date is null ? null : PartialDate.Parse(date), place, host is null ? null : PartyOf(host), mode, status, [Quote(quote, "meeting")]));
        return this;
    }

    /// <summary>A statement, told by a quote, at the last meeting where <paramref name="atMeeting"/>.</summary>
    public TestFacts Cooperation(
        string key, string quote, string[] by, string[] with, CooperationTopic topic, Modality modality, string? speaker = null, bool atMeeting = true)
    {
        _cooperation.Add(new Cooperation(
            $"c{_cooperation.Count + 1}", ContentKey.Of("cooperation", key), speaker is null ? null : Named(speaker).Id,
            [.. by.Select(PartyOf)], [.. with.Select(PartyOf)], topic, modality, atMeeting && _meetings.Count > 0 ? _meetings[^1].Id : null, [Quote(quote, "statement")]));
        return this;
    }

    /// <summary>The facts.</summary>
    public ArticleFacts Build(string extractor = "1.0") => new(_article, extractor, _persons, _meetings, _cooperation);

    private static Article ArticleOf(string text, string? url, string? published, string? publisher, string? side)
    {
        Article article = Article.Create(text, text.Split('\n')[0], url, publisher, published is null ? null : PartialDate.Parse(published));
        return side is null ? article : article.WithSide(Party.Country(side));
    }

    private Person Named(string name) => _persons.First(p => p.Name == name);

    private Evidence Quote(string quote, string rule, string? licensedBy = null)
    {
        TextSpan span = SpanOf(quote);
        int start = text.LastIndexOfAny(['.', '\n'], span.Start) + 1;
        int end = text.IndexOfAny(['.', '\n'], span.End);
        return new Evidence(
            quote, span, new TextSpan(start, end < 0 ? text.Length : end + 1), rule,
            licensedBy is null ? EvidenceBasis.Stated : EvidenceBasis.Inferred, licensedBy is null ? null : SpanOf(licensedBy));
    }

    private TextSpan SpanOf(string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"\"{words}\" is not in the text.") : new TextSpan(start, start + words.Length);
    }
}
