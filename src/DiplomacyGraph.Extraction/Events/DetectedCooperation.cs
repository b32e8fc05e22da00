using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events;

/// <summary>A statement of cooperation.</summary>
/// <param name="Evidence">The words that state it.</param>
/// <param name="Speaker">Who says it; null where it is the text, a ministry or both sides.</param>
/// <param name="By">On whose behalf.</param>
/// <param name="With">With whom; empty where all sides are in <paramref name="By"/>.</param>
/// <param name="Topic">About what.</param>
/// <param name="Modality">Intent, proposal, agreement, …</param>
/// <param name="Meeting">The meeting at which it was stated; null for none.</param>
/// <param name="Rule">Name of the rule.</param>
internal sealed record DetectedCooperation(
    TokenRange Evidence, PersonEntity? Speaker, IReadOnlyList<Party> By, IReadOnlyList<Party> With, CooperationTopic Topic, Modality Modality,
    DetectedMeeting? Meeting, string Rule);
