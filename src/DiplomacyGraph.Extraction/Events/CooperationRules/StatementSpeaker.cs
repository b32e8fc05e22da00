using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Brekke said that both armies would train": the person who states something for one of the sides.</summary>
internal static class StatementSpeaker
{
    /// <summary>The person; null where it is the text, or several together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="by">On whose behalf it is stated.</param>
    /// <param name="subject">The words that name who acts; null for several or none.</param>
    /// <param name="speaker">The words that name who speaks in the sentence; null for none.</param>
    /// <param name="speaking">All who speak.</param>
    /// <param name="isPlan">Whether it is still to be done: what several discussed or agreed is told by both.</param>
    public static PersonEntity? Of(TokenizedText text, IReadOnlyList<Party> by, Reference? subject, Reference? speaker, Actors speaking, bool isPlan) =>
        by.Count > 1 ? (isPlan && speaking.Parties.Count == 1 && SpeaksFor(speaker, by) ? speaker!.Person : null)
        : SpeaksFor(subject, by) && !(IsOwner(text, subject!) && SpeaksFor(speaker, by)) ? subject!.Person
        : SpeaksFor(speaker, by) ? speaker!.Person : null;

    private static bool SpeaksFor(Reference? said, IReadOnlyList<Party> by) => said?.Person?.Party is Party party && by.Contains(party);

    /// <summary>"reaffirmed the President's commitment": who owns it does not say it.</summary>
    private static bool IsOwner(TokenizedText text, Reference subject) =>
        subject.Range.End < text.Tokens.Count && text.Tokens[subject.Range.End].Norm is "'s" or "'" or "’";
}
