using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>References with a party, and adjectives beside another party ("the Japanese and Vietnamese coast guards"). Found once a text, since every clause asks for them.</summary>
internal static class SideReferences
{
    // "UN Security Council resolutions": the word may stand a few tokens behind the organisation.
    private const int Reach = 4;

    /// <summary>All of a text, in order.</summary>
    public static IReadOnlyList<Reference> Of(TokenizedText text, IReadOnlyList<Reference> references, MentionSet found)
    {
        List<Reference> sides = [.. references.Where(r => r.Party is not null && !IsLaw(text, r))];
        var covered = new bool[text.Tokens.Count];
        foreach (Reference side in sides)
        {
            Array.Fill(covered, true, side.Range.First, side.Range.Length);
        }

        sides.AddRange(found.All<GeoMention>()
            .Where(g => g.Party is not null && found.At<RoleMention>(g.Range.First) is null && !IsCovered(covered, g.Range))
            .Select(g => new Reference(g.Range, ReferenceKind.Party, null, g.Party)));
        return [.. sides.OrderBy(r => r.Range.First)];
    }

    private static bool IsCovered(bool[] covered, TokenRange range) => covered.AsSpan(range.First, range.Length).Contains(true);

    /// <summary>"UN Security Council resolutions", "the UN Charter": a text of an organisation is no side.</summary>
    private static bool IsLaw(TokenizedText text, Reference reference)
    {
        if (reference.Party is not { Kind: PartyKind.Organisation })
        {
            return false;
        }

        var near = new TokenRange(reference.Range.First, Math.Min(reference.Range.End + Reach, text.Tokens.Count));
        return text.Any(near, t => t.Norm is "resolution" or "resolutions" or "charter" or "convention");
    }
}
