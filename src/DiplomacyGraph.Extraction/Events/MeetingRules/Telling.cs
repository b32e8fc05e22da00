using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Words that tell of an encounter, with the clause in which they stand.</summary>
/// <param name="Trigger">The words, from "was received" to "by" where others stand between.</param>
/// <param name="Pattern">Where the participants stand.</param>
/// <param name="Mode">Phone or video where the words say so; null where they do not.</param>
/// <param name="Clause">The sentence, cut down to the clause where it tells of several encounters.</param>
internal sealed record Telling(TokenRange Trigger, MeetingPattern Pattern, MeetingMode? Mode, Sentence Clause);
