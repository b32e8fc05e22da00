using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events;

/// <summary>An encounter that a sentence tells of.</summary>
/// <param name="Evidence">The words that tell it.</param>
/// <param name="Persons">Named persons who take part.</param>
/// <param name="Parties">Countries and organisations that take part.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Place">The tokens that name the place; null where unknown.</param>
/// <param name="Host">Country of the place; null where unknown.</param>
/// <param name="Mode">In person, phone or video.</param>
/// <param name="Status">Held, planned or cancelled.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="LicensedBy">For participants that were concluded, the words that allow it.</param>
internal sealed record DetectedMeeting(
    TokenRange Evidence, IReadOnlyList<PersonEntity> Persons, IReadOnlyList<Party> Parties, PartialDate? Date, TokenRange? Place, Party? Host,
    MeetingMode Mode, MeetingStatus Status, string Rule, TokenRange? LicensedBy = null)
{
    /// <summary>Whether the words tell of a visit, not of talks.</summary>
    public bool IsVisit { get; init; }

    /// <summary>Whether the words only name an event in passing ("the upcoming NATO summit").</summary>
    public bool IsNamedEvent { get; init; }

    /// <summary>Whether the words give a time that is no date ("in the coming months").</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether it is only concluded from what two do together ("X told Y in Oslo that …").</summary>
    public bool IsAside { get; init; }

    /// <summary>Further words that tell of the same encounter.</summary>
    public IReadOnlyList<TokenRange> Repeats { get; init; } = [];

    /// <summary>Whether a sentence tells of it.</summary>
    public bool IsToldIn(Sentence sentence) => sentence.Tokens.Contains(Evidence.First) || Repeats.Any(r => sentence.Tokens.Contains(r.First));
}
