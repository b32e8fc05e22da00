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
    private readonly ILookup<int, Reference> _byFirst = References.ToLookup(r => r.Range.First);

    /// <summary>The references that start inside a range, in order.</summary>
    public IEnumerable<Reference> In(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            foreach (Reference reference in _byFirst[i])
            {
                yield return reference;
            }
        }
    }
}
