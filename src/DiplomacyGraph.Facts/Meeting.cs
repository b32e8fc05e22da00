namespace DiplomacyGraph.Facts;

/// <summary>An encounter between representatives of two or more parties.</summary>
/// <param name="Id">Handle within the article, <c>m1</c>, <c>m2</c> …</param>
/// <param name="Key">Content key (lower-case hexadecimal).</param>
/// <param name="Participants">The named persons, in order of mention.</param>
/// <param name="Parties">All countries and organisations that took part, in order of mention, none twice.</param>
/// <param name="Date">As precise as text and publication date allow; null where unknown. The first day of an event over several days.</param>
/// <param name="Place">City or site as written; null where unknown, and for phone and video.</param>
/// <param name="Host">Country in which it took place; null where unknown, and for phone and video.</param>
/// <param name="Mode">In person where the text does not say.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="Evidence">The words that tell of it; at least one, the first being the main one.</param>
public sealed record Meeting(
    string Id, string Key, IReadOnlyList<Participant> Participants, IReadOnlyList<Party> Parties, PartialDate? Date, string? Place, Party? Host,
    MeetingMode Mode, MeetingStatus Status, IReadOnlyList<Evidence> Evidence);
