using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Turkey, Azerbaijan and Georgia", "Minister A and his counterpart B": references one behind the other with nothing but "and" between them.</summary>
/// <param name="Range">From the first to the last.</param>
/// <param name="References">Those that have a party, in order.</param>
internal sealed record PartyRun(TokenRange Range, IReadOnlyList<Reference> References)
{
    private const int Gap = 4;

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "and", "&", ",", "the", "its", "his", "her", "their", "'s", "s", "as", "well", "both", "side", "sides", "government", "visiting", "(", ")", "defence", "defense", "force", "forces", "armed", "army", "military", "navy", "minister", "ministers", "coast", "guard",
    };

    /// <summary>Its parties, without repeats.</summary>
    public IReadOnlyList<Party> Parties { get; } = [.. References.Select(r => r.Party!.Value).Distinct()];

    /// <summary>The runs of a range, in order.</summary>
    public static IReadOnlyList<PartyRun> In(TokenizedText text, EntitySet who, TokenRange range)
    {
        var runs = new List<PartyRun>();
        var open = new List<Reference>();
        foreach (Reference reference in Sides(text, who, range))
        {
            if (open.Count > 0 && !AreLinked(text, open[^1], reference))
            {
                runs.Add(Of(open));
                open = [];
            }

            open.Add(reference);
        }

        return open.Count > 0 ? [.. runs, Of(open)] : runs;
    }

    /// <summary>References with a party, and adjectives beside another party ("the Japanese and Vietnamese coast guards").</summary>
    private static IEnumerable<Reference> Sides(TokenizedText text, EntitySet who, TokenRange range)
    {
        var references = who.In(range).Where(r => r.Party is not null && !IsLaw(text, r)).ToList();
        var adjectives = who.Mentions.In<GeoMention>(range)
            .Where(g => g.Party is not null && who.Mentions.At<RoleMention>(g.Range.First) is null && !references.Exists(r => r.Range.Overlaps(g.Range)))
            .Select(g => new Reference(g.Range, ReferenceKind.Party, null, g.Party));
        return references.Concat(adjectives).OrderBy(r => r.Range.First);
    }

    /// <summary>"UN Security Council resolutions", "the UN Charter": a text of an organisation is no side.</summary>
    private static bool IsLaw(TokenizedText text, Reference reference) => reference.Party is { Kind: PartyKind.Organisation }
        && Enumerable.Range(reference.Range.First, Math.Min(reference.Range.Length + 4, text.Tokens.Count - reference.Range.First))
            .Any(i => text.Tokens[i].Norm is "resolution" or "resolutions" or "charter" or "convention");

    private static PartyRun Of(List<Reference> references) =>
        new(new TokenRange(references[0].Range.First, references[^1].Range.End), [.. references]);

    private static bool AreLinked(TokenizedText text, Reference left, Reference right)
    {
        int from = left.Range.End, to = right.Range.First;
        return to - from <= Gap && Enumerable.Range(from, Math.Max(0, to - from)).All(i => Links.Contains(text.Tokens[i].Norm) || Links.Contains(text.Tokens[i].Text));
    }
}
