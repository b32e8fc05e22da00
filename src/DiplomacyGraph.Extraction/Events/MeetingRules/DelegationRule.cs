using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"the Norwegian delegation will also meet …": those of that party who took part in the meeting before.</summary>
internal static class DelegationRule
{
    /// <summary>The named members of the delegations among the references.</summary>
    public static IEnumerable<Reference> Members(TokenizedText text, IReadOnlyList<Reference> references, DetectedMeeting? previous) =>
        previous is null ? [] :
        from side in references
        where side.Kind == ReferenceKind.Party && side.Range.End < text.Tokens.Count && text.Tokens[side.Range.End].Norm == "delegation"
        from person in previous.Persons
        where person.Party == side.Party
        select new Reference(side.Range, ReferenceKind.Group, person, person.Party);
}
