using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules.Asides;

/// <summary>What is done together.</summary>
/// <param name="Verb">The tokens of the verb.</param>
/// <param name="Taking">Those who do it.</param>
/// <param name="Rule">Name of the rule.</param>
internal sealed record Act(TokenRange Verb, IReadOnlyList<Reference> Taking, string Rule);
