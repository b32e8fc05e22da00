using DiplomacyGraph.Extraction.Entities;
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

    private IReadOnlyList<Party>? _parties;

    /// <summary>Its parties, without repeats; most runs are never asked for them.</summary>
    public IReadOnlyList<Party> Parties => _parties ??= References.Count == 1 ? [References[0].Party!.Value] : [.. References.Select(r => r.Party!.Value).Distinct()];

    /// <summary>The runs of a range, in order.</summary>
    public static IReadOnlyList<PartyRun> In(TokenizedText text, EntitySet who, TokenRange range)
    {
        var runs = new List<PartyRun>();
        var open = new List<Reference>();
        foreach (Reference reference in who.SidesIn(range))
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

    private static PartyRun Of(List<Reference> references) =>
        new(new TokenRange(references[0].Range.First, references[^1].Range.End), [.. references]);

    private static bool AreLinked(TokenizedText text, Reference left, Reference right)
    {
        if (right.Range.First - left.Range.End > Gap)
        {
            return false;
        }

        for (int i = left.Range.End; i < right.Range.First; i++)
        {
            if (!Links.Contains(text.Tokens[i].Norm) && !Links.Contains(text.Tokens[i].Text))
            {
                return false;
            }
        }

        return true;
    }
}
