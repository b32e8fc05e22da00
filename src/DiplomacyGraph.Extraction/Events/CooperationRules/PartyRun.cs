using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Turkey, Azerbaijan and Georgia", "Minister A and his counterpart B": references one behind the other with nothing but "and" between them.</summary>
/// <param name="Range">From the first to the last.</param>
/// <param name="References">Those that have a party, in order.</param>
internal sealed record PartyRun(TokenRange Range, IReadOnlyList<Reference> References)
{
    private IReadOnlyList<Party>? _parties;

    /// <summary>Its parties, without repeats; most runs are never asked for them.</summary>
    public IReadOnlyList<Party> Parties => _parties ??= References.Count == 1 ? [References[0].Party!.Value] : [.. References.Select(r => r.Party!.Value).Distinct()];
}
