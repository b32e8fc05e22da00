using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>From where a text, and each part of it, is written.</summary>
/// <param name="Country">The country of the whole text; null where nothing says.</param>
/// <param name="Dateline">The place of its dateline; null without one.</param>
/// <param name="Imprint">The place on a line of its own near the top; null without one.</param>
/// <param name="IsTold">Whether a publisher or a dateline tells, and not only the number of times that a country is named.</param>
internal sealed record TextHome(Party? Country, GeoMention? Dateline, GeoMention? Imprint, bool IsTold)
{
    /// <summary>The datelines of the parts of a round-up, in order; none in a text with one dateline.</summary>
    public IReadOnlyList<GeoMention> Parts { get; init; } = [];

    /// <summary>The countries that paragraphs of a text from nowhere open with, in order.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>The dateline of the part of a round-up in which a token stands; null in a text with one dateline or none.</summary>
    public GeoMention? PartAt(int token) => Parts.LastOrDefault(g => g.Range.First <= token);

    /// <summary>A country that opens a sentence, for the rest of the paragraph: "India, unlike the others, sails. …".</summary>
    /// <param name="From">Where the words for the country end.</param>
    /// <param name="End">End of the paragraph.</param>
    /// <param name="Of">The country.</param>
    internal sealed record Topic(int From, int End, Party Of);
}
