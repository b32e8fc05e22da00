namespace DiplomacyGraph.Facts;

/// <summary>A stated act of, or position on, cooperation in defence and security.</summary>
/// <param name="Id">Handle within the article, <c>c1</c>, <c>c2</c> …</param>
/// <param name="Key">Content key (lower-case hexadecimal).</param>
/// <param name="Speaker"><see cref="Person.Id"/> of who states it; null where it is the text, a ministry or both sides.</param>
/// <param name="By">On whose behalf, in order of mention; all parties where both sides agree.</param>
/// <param name="With">With whom; empty where both sides agree.</param>
/// <param name="Topic">About what.</param>
/// <param name="Modality">Intent, proposal, agreement, …</param>
/// <param name="Meeting"><see cref="Meeting.Id"/> of the meeting at which it was stated; null for none.</param>
/// <param name="Evidence">The words that state it; at least one, the first being the main one.</param>
public sealed record Cooperation(
    string Id, string Key, string? Speaker, IReadOnlyList<Party> By, IReadOnlyList<Party> With, CooperationTopic Topic, Modality Modality,
    string? Meeting, IReadOnlyList<Evidence> Evidence);
