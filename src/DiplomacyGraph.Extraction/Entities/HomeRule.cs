using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>From which country a text is written, by publisher, dateline, or what it names most.</summary>
internal sealed class HomeRule(Lexicon lexicon)
{
    private readonly DatelineRule _datelines = new(lexicon);
    private readonly HomeVotes _votes = new(lexicon);

    /// <summary>Reads the home of a text once, for all that asks for it.</summary>
    public TextHome Find(TokenizedText text, MentionSet found)
    {
        GeoMention? dateline = _datelines.Find(text, found), imprint = DatelineRule.Imprint(text, found);
        Party? most = _votes.MostNamed(text, found);
        if (dateline is { Entry.Party: null })
        {
            dateline = (text.Article.Side ?? most) is Party there ? dateline with { Entry = dateline.Entry with { Party = there } } : null;
        }

        Party? side = text.Article.Side is Party publisher && !IsElsewhere(text, found, publisher, dateline) ? publisher : null;
        bool told = text.Article.Side is not null || dateline is not null;
        return new TextHome(side ?? dateline?.Entry.Party ?? imprint?.Entry.Party ?? most ?? text.Article.Side, dateline, imprint, told)
        {
            Parts = DatelineRule.Parts(text, found),
            Topics = told || imprint is not null ? [] : Topics(text, found),
        };
    }

    /// <summary>"TRIPOLI – …" opens a paragraph of a round-up: its country for the words up to the next such paragraph; in a text from nowhere, the country that the paragraph is about; else the text's own.</summary>
    public static Party? At(TextHome home, TokenizedText text, MentionSet found, int token) => home.PartAt(token)?.Entry.Party
        ?? home.Topics.LastOrDefault(t => t.From < token && token < t.End && !IsOfOther(text, found, new TokenRange(text.SentenceAt(token).Tokens.First, token), t.Of))?.Of ?? home.Country;

    /// <summary>"South Korea builds one; its minister, A, showed it to Defence Minister B": beside an official of the topic, the next is another's.</summary>
    private static bool IsOfOther(TokenizedText text, MentionSet found, TokenRange before, Party topic) =>
        found.In<RoleMention>(before).Any(r => r.Of == topic || (r.Range.First > before.First && text.Tokens[r.Range.First - 1].Norm is "its" or "their"));

    /// <summary>A wire, or a paper that prints a wire's report or one sent from abroad, and that never names its own country.</summary>
    private bool IsElsewhere(TokenizedText text, MentionSet found, Party side, GeoMention? dateline)
    {
        if (found.All<GeoMention>().Any(g => g.Entry.Party == side))
        {
            return false;
        }

        string[] publisher = (text.Article.Publisher ?? "").Split(' ', ',', '-');
        bool wire = publisher.Any(lexicon.Wires.Contains);
        bool paper = publisher.Any(w => lexicon.Papers.Contains(Folding.Fold(w)));
        bool abroad = dateline is not null && dateline.Entry.Party != side;
        return wire || (paper && abroad) || text.Tokens.Any(t => t.IsCapitalised && lexicon.Wires.Contains(t.Text));
    }

    /// <summary>The countries that open a sentence, each for the rest of its paragraph.</summary>
    private static TextHome.Topic[] Topics(TokenizedText text, MentionSet found) =>
    [
        .. from sentence in text.Sentences
           where sentence.Kind == SentenceKind.Body
           let geo = found.StartingAt<GeoMention>(sentence.Tokens.First)
           where geo is { Entry: { Form: GeoForm.Name, Party.Kind: PartyKind.Country } }
           select new TextHome.Topic(geo.Range.End - 1, text.Sentences.Last(s => s.Paragraph == sentence.Paragraph).Tokens.End, geo.Entry.Party!.Value),
    ];
}
