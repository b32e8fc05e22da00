using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>What one article contributes to who is who and which meeting is which.</summary>
/// <param name="Source">The article itself.</param>
/// <param name="Persons">Its persons, in order of mention.</param>
/// <param name="Meetings">Its meetings, in order of mention.</param>
public sealed record ArticleClaims(SourceClaim Source, IReadOnlyList<PersonClaim> Persons, IReadOnlyList<MeetingClaim> Meetings)
{
    private static readonly string[] CorrectionWords = ["correction", "corrected", "corrigendum", "erratum", "clarification"];

    /// <summary>Takes them from the facts of an article.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="sideOfPublisher">Country code of a publisher; null where unknown.</param>
    public static ArticleClaims Of(ArticleFacts facts, Func<string?, string?> sideOfPublisher)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sideOfPublisher);
        Article article = facts.Article;
        var source = new SourceClaim(
            article.Id, article.Publisher, article.Side?.Code ?? sideOfPublisher(article.Publisher), article.Published, article.Title, TextSignature.Of(article.Text),
            IsCorrection(article.Title));
        ILookup<string, Participant> participants = facts.Meetings.SelectMany(m => m.Participants).ToLookup(p => p.Person, StringComparer.Ordinal);
        Dictionary<string, string?> homes = facts.Persons.ToDictionary(p => p.Id, HomeOf, StringComparer.Ordinal);
        return new ArticleClaims(
            source, [.. facts.Persons.Select(p => PersonOf(article, p, participants[p.Id]))], [.. facts.Meetings.Select(m => MeetingOf(article, m, homes))]);
    }

    private static bool IsCorrection(string title) =>
        PlainName.WordsOf(title) is [string first, ..] && CorrectionWords.Contains(first, StringComparer.Ordinal);

    private static PersonClaim PersonOf(Article article, Person person, IEnumerable<Participant> participations) => new(
        new ClaimId(article.Id, person.Id), article.Published, person.Name, [person.Name, .. person.Aliases], person.Rank,
        [.. person.Roles.Select(r => new OfficeClaim(AnnotationWord.Of(r.Kind), r.Of?.Code, AnnotationWord.Of(r.Status), r.Title))],
        [.. participations.Select(p => p.Side?.Code).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The party of the first office held, else of the first ever held.</summary>
    private static string? HomeOf(Person person) => person.Roles
        .Where(r => r.Of is not null).OrderBy(r => r.Status == RoleStatus.Former).Select(r => r.Of?.Code).FirstOrDefault();

    private static MeetingClaim MeetingOf(Article article, Meeting meeting, Dictionary<string, string?> homes) => new(
        new ClaimId(article.Id, meeting.Id), article.Published, [.. meeting.Participants.Select(p => p.Person)],
        [.. meeting.Participants.Select(p => p.Side?.Code ?? p.Role?.Of?.Code ?? homes.GetValueOrDefault(p.Person))],
        [.. meeting.Parties.Order().Select(p => p.Code)], meeting.Date, meeting.Place, meeting.Host?.Code,
        AnnotationWord.Of(meeting.Mode), AnnotationWord.Of(meeting.Status));
}
