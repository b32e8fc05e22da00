using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Who is who in a text.</summary>
/// <param name="Persons">The named persons, in order of first mention.</param>
/// <param name="References">All references to persons and parties, in order.</param>
/// <param name="Home">The country from which the text is written; null where nothing says.</param>
/// <param name="DatelinePlace">City of the dateline; null without one.</param>
/// <param name="Mentions">What the references rest on.</param>
internal sealed record EntitySet(
    IReadOnlyList<PersonEntity> Persons, IReadOnlyList<Reference> References, Party? Home, GeoMention? DatelinePlace, MentionSet Mentions)
{
    /// <summary>The references that start inside a range, in order.</summary>
    public IEnumerable<Reference> In(TokenRange range)
    {
        for (int i = FirstFrom(range.First); i < References.Count && References[i].Range.First < range.End; i++)
        {
            yield return References[i];
        }
    }

    /// <summary>Index of the first reference that starts at a token or behind it.</summary>
    private int FirstFrom(int token)
    {
        int low = 0, high = References.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = References[middle].Range.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
