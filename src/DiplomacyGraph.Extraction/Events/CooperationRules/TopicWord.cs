using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>What a topic word says (cooperation-topics.tsv).</summary>
/// <param name="Topic">The topic.</param>
/// <param name="IsCivil">Whether civilians use it too ("partnership", "training"), so that something else must speak of defence.</param>
/// <param name="IsGiven">Whether it counts only where somebody sends, gives or asks for it ("battalion", "boots").</param>
internal readonly record struct TopicWord(CooperationTopic Topic, bool IsCivil, bool IsGiven = false);
