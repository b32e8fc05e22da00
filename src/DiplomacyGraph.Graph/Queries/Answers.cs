using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>A period: first and last day, both included; null is open.</summary>
public sealed record Period(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>All time.</summary>
    public static Period Always { get; } = new();

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}

/// <summary>Which rows of an answer: those after the first <paramref name="Skip"/>, at most <paramref name="Limit"/>.</summary>
public sealed record Page(int Skip = 0, int Limit = 1000);

/// <summary>One side of a pair who met: person, office at the meeting, party.</summary>
public sealed record MeetingSide(string Person, string? Title, RoleKind Kind, string Party);

/// <summary>Two chiefs of staff who met.</summary>
public sealed record ChiefsMeeting(
    PartialDate? Date, string? Place, string? Host, MeetingMode Mode, MeetingSide First, MeetingSide Second, string Meeting, Proof Proof);

/// <summary>A meeting as all articles together tell it.</summary>
/// <param name="Date">When; null where no article says.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="Mode">In person, phone or video.</param>
/// <param name="Place">City or site; null where unknown.</param>
/// <param name="Host">Country of the place; null where unknown.</param>
/// <param name="Parties">Codes of the parties, in order.</param>
/// <param name="Persons">Names of the persons, in order.</param>
/// <param name="Meeting">Key of the meeting.</param>
/// <param name="Publisher">The only publisher that reports it, where the question asks that; else null.</param>
/// <param name="Proof">The words that prove it.</param>
public sealed record ReportedMeeting(
    PartialDate? Date, MeetingStatus Status, MeetingMode Mode, string? Place, string? Host, IReadOnlyList<string> Parties,
    IReadOnlyList<string> Persons, string Meeting, string? Publisher, Proof Proof);

/// <summary>Who held an office, first and last seen in it.</summary>
public sealed record RoleHolder(
    string Person, RoleKind Kind, string? Party, string Title, DateOnly? FirstSeen, DateOnly? LastSeen, string Tenure, Proof Proof);

/// <summary>Somebody met, or active, how often and when.</summary>
public sealed record Encounters(
    string Person, string? Party, long Meetings, PartialDate? First, PartialDate? Last, string Meeting, Proof Proof);

/// <summary>A statement of cooperation.</summary>
public sealed record StatedCooperation(
    PartialDate? Date, CooperationTopic Topic, Modality Modality, IReadOnlyList<string> By, IReadOnlyList<string> With, string? Speaker,
    string? Meeting, string Cooperation, Proof Proof);

/// <summary>How many statements on a topic in a year; the year is null where unknown.</summary>
public sealed record TopicInYear(int? Year, CooperationTopic Topic, long Statements, string Cooperation, Proof Proof);

/// <summary>A meeting or a statement on a timeline.</summary>
public sealed record TimelineEntry(PartialDate? Date, string What, string Detail, string? Who, string Fact, Proof Proof);

/// <summary>A person found by name.</summary>
public sealed record NamedPerson(string Person, string Key, IReadOnlyList<string> Offices, Proof Proof);

/// <summary>One piece of evidence of a fact.</summary>
/// <param name="Fact">person, tenure, meeting or cooperation.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">Its date; null where unknown.</param>
/// <param name="SentenceText">The sentence that holds the quote.</param>
/// <param name="Version">Version of the extractor.</param>
/// <param name="Evidence">Quote, offsets, rule and basis.</param>
public sealed record FactEvidence(
    string Fact, string Article, string? Url, string Title, PartialDate? Published, string SentenceText, string Version, Evidence Evidence);
