using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>An article as a source: who published it when, and enough of its text to know a reprint.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Publisher">Agency, ministry or paper; null where unknown.</param>
/// <param name="Side">Country code of the publisher; null where unknown.</param>
/// <param name="Published">Date of publication; null where unknown.</param>
/// <param name="Title">Headline; empty where unknown.</param>
/// <param name="Signature">What <see cref="TextSignature"/> computes of the text.</param>
/// <param name="IsCorrection">Whether the headline says that it corrects an earlier report.</param>
public sealed record SourceClaim(
    string Article, string? Publisher, string? Side, PartialDate? Published, string Title, IReadOnlyList<uint> Signature, bool IsCorrection);
