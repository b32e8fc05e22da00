namespace DiplomacyGraph.Worker.Annotations;

/// <summary>An article in the words of the annotation guide: what a careful reader, or the extractor, concludes from its text.</summary>
/// <param name="Id">Name of the files <c>ID.txt</c> and <c>ID.json</c>.</param>
/// <param name="Title">Headline; null where unknown.</param>
/// <param name="Publisher">Publisher; null where unknown.</param>
/// <param name="Published">ISO date; null where unknown.</param>
/// <param name="Persons">Everyone named.</param>
/// <param name="Meetings">Encounters.</param>
/// <param name="Cooperation">Statements.</param>
internal sealed record AnnotatedArticle(
    string Id, string? Title, string? Publisher, string? Published,
    IReadOnlyList<AnnotatedPerson> Persons, IReadOnlyList<AnnotatedMeeting> Meetings, IReadOnlyList<AnnotatedCooperation> Cooperation)
{
    /// <summary>What counts as the answer where there is none: nothing found.</summary>
    public static AnnotatedArticle Empty(string id) => new(id, null, null, null, [], [], []);
}

/// <summary>A person. <see cref="Rule"/> is the extraction rule behind a prediction, null in a gold annotation; so for all items.</summary>
internal sealed record AnnotatedPerson(
    string Id, string? Name, IReadOnlyList<string> Aliases, string? Rank, IReadOnlyList<AnnotatedRole> Roles, string? Rule = null);

/// <summary>An office of a person; <see cref="Of"/> is a country code or the short name of an organisation.</summary>
internal sealed record AnnotatedRole(string? Title, string? Kind, string? Of, string? Status, string? Rule = null);

/// <summary>An encounter; <see cref="Persons"/> are ids of <see cref="AnnotatedPerson"/>.</summary>
internal sealed record AnnotatedMeeting(
    string Id, IReadOnlyList<string> Persons, IReadOnlyList<string> Countries, string? Date, string? Place, string? Host, string? Mode,
    string? Status, string? Evidence, string? Rule = null);

/// <summary>A statement on cooperation; <see cref="Speaker"/> is the id of an <see cref="AnnotatedPerson"/>.</summary>
internal sealed record AnnotatedCooperation(
    string Id, string? Speaker, IReadOnlyList<string> By, IReadOnlyList<string> With, string? Topic, string? Modality, string? Meeting,
    string? Evidence, string? Rule = null);
