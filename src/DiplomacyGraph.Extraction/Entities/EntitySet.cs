using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Who is who in a text.</summary>
/// <param name="Persons">The named persons, in order of first mention.</param>
/// <param name="References">All references to persons and parties, in order.</param>
/// <param name="Written">From where the text is written.</param>
/// <param name="Mentions">What the references rest on.</param>
internal sealed record EntitySet(
    IReadOnlyList<PersonEntity> Persons, IReadOnlyList<Reference> References, TextHome Written, MentionSet Mentions)
{
    /// <summary>The country from which the text is written; null where nothing says.</summary>
    public Party? Home => Written.Country;

    /// <summary>City of the dateline; null without one.</summary>
    public GeoMention? DatelinePlace => Written.Dateline;

    /// <summary>Those references, and adjectives of countries, that can be a side, in order.</summary>
    public IReadOnlyList<Reference> Sides { get; init; } = [];

    /// <summary>The references that start inside a range, in order.</summary>
    public IEnumerable<Reference> In(TokenRange range) => In(References, range);

    /// <summary>The sides that start inside a range, in order.</summary>
    public IEnumerable<Reference> SidesIn(TokenRange range) => In(Sides, range);

    /// <summary>Whether a side starts inside a range.</summary>
    public bool HasSideIn(TokenRange range) => FirstFrom(Sides, range.First) is int at && at < Sides.Count && Sides[at].Range.First < range.End;

    private static IEnumerable<Reference> In(IReadOnlyList<Reference> all, TokenRange range)
    {
        for (int i = FirstFrom(all, range.First); i < all.Count && all[i].Range.First < range.End; i++)
        {
            yield return all[i];
        }
    }

    /// <summary>Index of the first that starts at a token or behind it.</summary>
    private static int FirstFrom(IReadOnlyList<Reference> all, int token)
    {
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = all[middle].Range.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
