using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Finds the words that point at parties, places, ranks, offices, persons and dates.</summary>
internal sealed class MentionFinder(Lexicon lexicon)
{
    private readonly GeoRule _geo = new(lexicon);
    private readonly RoleTitleRule _titles = new(lexicon);
    private readonly RankRule _ranks = new(lexicon);
    private readonly PersonNameRule _names = new(lexicon);

    /// <summary>All mentions. Each rule sees those found before it: a title knows the parties, a name knows ranks and titles.</summary>
    public MentionSet Find(TokenizedText text)
    {
        var found = new MentionSet(text);
        _geo.Find(text, found);
        _titles.Find(text, found);
        _ranks.Find(text, found);
        DateRule.Find(text, found);
        _names.Find(text, found);
        RepeatedNameRule.Find(text, found);
        CounterpartMentionRule.Find(text, found);
        return found;
    }
}
