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

/// <summary>A person by name and by key.</summary>
public sealed record AnswerPerson(string Name, string Key);

/// <summary>One side of a pair who met: person, office at the meeting, party.</summary>
public sealed record MeetingSide(AnswerPerson Person, string? Title, RoleKind Kind, string Party);

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
/// <param name="Persons">The persons, by name; for the meetings of a person only those of other parties.</param>
/// <param name="Meeting">Key of the meeting.</param>
/// <param name="Side">The only side that reports it, where the question asks that; else null.</param>
/// <param name="Proof">The words that prove it.</param>
public sealed record ReportedMeeting(
    PartialDate? Date, MeetingStatus Status, MeetingMode Mode, string? Place, string? Host, IReadOnlyList<string> Parties,
    IReadOnlyList<AnswerPerson> Persons, string Meeting, string? Side, Proof Proof);

/// <summary>Who held an office, first and last seen in it.</summary>
/// <param name="Person">The holder.</param>
/// <param name="Kind">Kind of office.</param>
/// <param name="Of">Code of the party; null where no article says.</param>
/// <param name="Title">The office as most articles have it.</param>
/// <param name="FirstSeen">Date of the first article that gives it as held; null where none is dated.</param>
/// <param name="LastSeen">Date of the last such article.</param>
/// <param name="IsSeenOnDay">Where the question is about a day: whether an article of that very day gives it; else true.</param>
/// <param name="Tenure">Key of the tenure.</param>
/// <param name="Proof">The words that prove it; its articles are those that give the office as held.</param>
public sealed record RoleHolder(
    AnswerPerson Person, RoleKind Kind, string? Of, string Title, PartialDate? FirstSeen, PartialDate? LastSeen, bool IsSeenOnDay, string Tenure, Proof Proof);

/// <summary>Whom an article means that gives an office without a name: concluded from other articles.</summary>
public sealed record UnnamedHolder(AnswerPerson Person, string Tenure, Proof Proof);

/// <summary>Somebody met, or active, how often and when.</summary>
public sealed record Encounters(
    AnswerPerson Person, string? Party, long Meetings, PartialDate? First, PartialDate? Last, string Meeting, Proof Proof);

/// <summary>A statement of cooperation.</summary>
public sealed record StatedCooperation(
    PartialDate? Date, CooperationTopic Topic, Modality Modality, IReadOnlyList<string> By, IReadOnlyList<string> With, AnswerPerson? Speaker,
    string? Meeting, string Cooperation, Proof Proof);

/// <summary>How many statements on a topic in a year; the year is null where unknown.</summary>
public sealed record TopicInYear(int? Year, CooperationTopic Topic, long Statements, string Cooperation, Proof Proof);

/// <summary>A meeting, or what was agreed or refused, on a timeline.</summary>
/// <param name="Date">When; null where unknown.</param>
/// <param name="What"><c>meeting held</c>, <c>cooperation refusal</c> …</param>
/// <param name="Detail">Mode and place of a meeting, topic of a statement.</param>
/// <param name="Who">Names of those who took part or spoke.</param>
/// <param name="Fact">Key of the meeting, or of the first statement.</param>
/// <param name="Proof">The words that prove it.</param>
public sealed record TimelineEntry(PartialDate? Date, string What, string Detail, IReadOnlyList<string> Who, string Fact, Proof Proof);

/// <summary>A person found by name.</summary>
public sealed record NamedPerson(AnswerPerson Person, string? Country, IReadOnlyList<string> Offices, IReadOnlyList<string> Names, Proof Proof);

/// <summary>What one article says of a meeting.</summary>
/// <param name="Mention">Handle of the meeting in the article, <c>m1</c>.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
/// <param name="Side">Country of the publisher; null where unknown.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="Mode">In person, phone or video.</param>
/// <param name="Date">When; null where it does not say.</param>
/// <param name="Place">Where; null where it does not say.</param>
/// <param name="Host">Country of the place; null where unknown.</param>
/// <param name="Parties">Codes of the parties, in order.</param>
/// <param name="Persons">Names of those whom it names as taking part.</param>
/// <param name="Title">Headline of the article.</param>
/// <param name="SentenceText">The sentence that tells of it.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Proof">The words that tell of it.</param>
public sealed record MeetingMention(
    string Mention, string? Publisher, string? Side, MeetingStatus Status, MeetingMode Mode, PartialDate? Date, string? Place, string? Host,
    IReadOnlyList<string> Parties, IReadOnlyList<string> Persons, string Title, string SentenceText, string Rule, Proof Proof);

/// <summary>A report of a held meeting that contradicts what is kept.</summary>
/// <param name="Caption">The meeting in a few words.</param>
/// <param name="Meeting">Key of the meeting.</param>
/// <param name="Field"><c>date</c> or <c>place</c>.</param>
/// <param name="Value">What the report says.</param>
/// <param name="Kept">What is kept.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="Publisher">Whose report; null where unknown.</param>
/// <param name="Side">Country of the publisher; null where unknown.</param>
/// <param name="Mention">Handle of the meeting in the article.</param>
/// <param name="Proof">The words of the report.</param>
public sealed record ConflictingReport(
    string Caption, string Meeting, string Field, string Value, string? Kept, string Why, string? Publisher, string? Side, string Mention, Proof Proof);

/// <summary>What one side says of a meeting, and what it leaves out that others tell.</summary>
/// <param name="Side">Country of the publishers, else the publisher.</param>
/// <param name="Statuses">Held, planned, cancelled, as its articles have it.</param>
/// <param name="Dates">Dates that they give.</param>
/// <param name="Places">Places that they give.</param>
/// <param name="Named">Persons whom they name as taking part.</param>
/// <param name="LeftOut">Persons who took part and whom only others name.</param>
/// <param name="Said">Statements at the meeting that they report.</param>
/// <param name="Unsaid">Statements that only others report.</param>
/// <param name="Proof">The first words of its first article.</param>
public sealed record MeetingView(
    string Side, IReadOnlyList<string> Statuses, IReadOnlyList<string> Dates, IReadOnlyList<string> Places, IReadOnlyList<string> Named,
    IReadOnlyList<string> LeftOut, IReadOnlyList<string> Said, IReadOnlyList<string> Unsaid, Proof Proof);

/// <summary>A fact that an article tells of.</summary>
/// <param name="What">person, tenure, meeting or cooperation.</param>
/// <param name="Mention">Its handle in the article: <c>p1</c>, <c>p1/r1</c>, <c>m1</c>, <c>c1</c>.</param>
/// <param name="Fact">Its key, the same in all articles that tell of it.</param>
/// <param name="Caption">The fact in a few words.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Proof">The first words that tell of it.</param>
public sealed record ToldFact(string What, string Mention, string Fact, string Caption, string Rule, Proof Proof);

/// <summary>One piece of evidence of a fact.</summary>
/// <param name="Fact">person, tenure, meeting or cooperation.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">Its date; null where unknown.</param>
/// <param name="Mention">Handle of the fact in the article, on its first quote there; else null.</param>
/// <param name="SentenceText">The sentence that holds the quote.</param>
/// <param name="Version">Version of the extractor.</param>
/// <param name="Evidence">Quote, offsets, rule and basis.</param>
public sealed record FactEvidence(
    string Fact, string Article, string? Url, string Title, PartialDate? Published, string? Mention, string SentenceText, string Version, Evidence Evidence);
