using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"MOSCOW, October 12. /TASS/": from which country a text is written, by publisher, dateline, or what it names most.</summary>
internal static class HomeRule
{
    private const int DatelineSentences = 5;
    private const int HeadlineWeight = 4;

    // Agencies that report from everywhere: their seat says nothing of the story.
    private static readonly string[] Wires = ["AFP", "AP", "Reuters", "Bloomberg", "UPI", "EFE", "DPA", "Wikinews", "CNN", "BBC"];

    private static readonly WordSet Papers = new(
        "times", "post", "globe", "herald", "tribune", "star", "mail", "inquirer", "daily", "dispatch", "monitor", "courier", "observer", "journal", "gazette", "chronicle", "standard", "guardian", "telegraph", "independent", "mirror", "express",
        "sun", "nation", "today", "weekly", "review", "bulletin", "argus", "echo", "ledger", "reporter", "examiner");

    // Countries that datelines name for their capital: "KUWAIT, June 2".
    private static readonly WordSet NamedAsCapital = new("KW", "PA", "GT");

    /// <summary>The place of the dateline; null without one.</summary>
    public static GeoMention? Dateline(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(DatelineSentences))
        {
            if (found.StartingAt<GeoMention>(sentence.Tokens.First) is GeoMention geo && IsCity(text, geo) && IsDateline(text, geo, sentence))
            {
                return IsInAmericanState(text, geo, sentence) ? geo with { Entry = geo.Entry with { Party = Party.Country("US"), Form = GeoForm.Place } } : geo;
            }
        }

        return UnlistedDateline.Find(text, found) is GeoMention unlisted && (unlisted.Entry.Party ?? text.Article.Side ?? MostNamed(text, found)) is Party there ? unlisted with { Entry = unlisted.Entry with { Party = there } } : null;
    }

    /// <summary>"GOTHENBURG, Neb. -", "PARIS, Texas -": a town of the United States, whatever it is named after.</summary>
    private static bool IsInAmericanState(TokenizedText text, GeoMention geo, Sentence sentence)
    {
        int state = geo.Range.End + 1;
        return state < sentence.Tokens.End && text.Tokens[geo.Range.End].Is(',') && AmericanStates.Contain(text.Tokens[state]);
    }

    /// <summary>The home country; null where nothing says.</summary>
    public static Party? Find(TokenizedText text, MentionSet found, GeoMention? dateline)
    {
        Party? side = text.Article.Side is Party publisher && !IsElsewhere(text, found, publisher, dateline) ? publisher : null;
        return side ?? dateline?.Entry.Party ?? Imprint(text, found)?.Entry.Party ?? MostNamed(text, found) ?? text.Article.Side;
    }

    /// <summary>A wire, or a paper that prints a wire's report or one sent from abroad, and that never names its own country.</summary>
    private static bool IsElsewhere(TokenizedText text, MentionSet found, Party side, GeoMention? dateline)
    {
        if (found.All<GeoMention>().Any(g => g.Entry.Party == side))
        {
            return false;
        }

        string[] publisher = (text.Article.Publisher ?? "").Split(' ', ',', '-');
        bool wire = publisher.Any(w => Wires.Contains(w, StringComparer.Ordinal));
        bool paper = publisher.Any(w => Papers.Contains(Folding.Fold(w)));
        bool abroad = dateline is not null && dateline.Entry.Party != side;
        bool carried = text.Tokens.Any(t => t.IsCapitalised && Wires.Contains(t.Text, StringComparer.Ordinal));
        return wire || (paper && abroad) || carried;
    }

    /// <summary>"TRIPOLI – …" opens a paragraph of a round-up: its country for the words up to the next such paragraph; "India, unlike the others, sails. …" in a text from nowhere: the country that the paragraph is about; else the text's own.</summary>
    public static Party? HomeAt(TokenizedText text, MentionSet found, int token, Party? home) => DatelineAt(text, found, token)?.Entry.Party ?? Topic(text, found, token) ?? home;

    /// <summary>The country that opens a sentence of the paragraph, in a text that has no publisher, dateline or imprint to tell its home; null for none.</summary>
    private static Party? Topic(TokenizedText text, MentionSet found, int token)
    {
        if (text.Article.Side is not null)
        {
            return null;
        }

        Sentence own = text.SentenceAt(token);
        GeoMention? topic = text.Sentences.Where(s => s.Paragraph == own.Paragraph && s.Index <= own.Index && s.Kind == SentenceKind.Body).Select(s => found.StartingAt<GeoMention>(s.Tokens.First))
            .LastOrDefault(g => g is { Entry: { Form: GeoForm.Name, Party.Kind: PartyKind.Country } } && g.Range.End < token);
        bool other = topic is not null && found.In<RoleMention>(new TokenRange(own.Tokens.First, token)).Any(r => r.Of == topic.Entry.Party);
        return topic is null || other || Dateline(text, found) is not null || Imprint(text, found) is not null ? null : topic.Entry.Party;
    }

    /// <summary>The dateline of the part of a round-up in which a token stands; null in a text with one dateline or none.</summary>
    public static GeoMention? DatelineAt(TokenizedText text, MentionSet found, int token)
    {
        GeoMention[] datelines = [.. text.Sentences.Where(s => s.Kind == SentenceKind.Body && (s.Index == 0 || text.Sentences[s.Index - 1].Paragraph != s.Paragraph))
            .Where(s => found.StartingAt<GeoMention>(s.Tokens.First) is GeoMention { Entry: { IsPlace: true, Party: not null } } geo && IsDateline(text, geo, s))
            .Select(s => found.StartingAt<GeoMention>(s.Tokens.First)!)];
        return datelines.Length < 2 ? null : datelines.LastOrDefault(g => g.Range.First <= token);
    }

    private static bool IsCity(TokenizedText text, GeoMention geo) => geo.Entry.Party is Party party
        && (geo.Entry.IsPlace || (geo.Entry.Form == GeoForm.Name && NamedAsCapital.Contains(party.Code) && text.Tokens[geo.Range.First].IsAllCaps));

    /// <summary>"Rawalpindi - April 9", "BEIJING, Oct. 17", "ABUJA (Reuters) –", "Tokyo." alone.</summary>
    private static bool IsDateline(TokenizedText text, GeoMention geo, Sentence sentence)
    {
        int next = geo.Range.End;
        if (next >= sentence.Tokens.End)
        {
            return text.Tokens[geo.Range.First].IsAllCaps;
        }

        Token token = text.Tokens[next];
        bool capitals = text.Tokens[geo.Range.First].IsAllCaps, alone = token.Is('.') && next + 1 == sentence.Tokens.End;
        int window = Math.Min(sentence.Tokens.End, next + 8);
        bool date = Enumerable.Range(next, window - next).Any(i => Calendar.Month(text.Tokens[i].Norm) is not null);
        bool dash = token.Is('–') || token.Is('—') || token.Is('-') || token.Is('(') || token.Is('/') || token.Is(':') || token.Is('|');
        bool stop = capitals && token.Is('.') && next + 1 < text.Tokens.Count && (text.Tokens[next + 1].Is('–') || text.Tokens[next + 1].Is('—') || text.Tokens[next + 1].Is('-'));
        return dash || stop || alone || (token.Is(',') && (capitals || date)) || (capitals && date);
    }

    /// <summary>"By Ifeanyi Okafor, Abuja" or "Abuja" alone on a line near the top.</summary>
    public static GeoMention? Imprint(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Skip(1).Take(3).Where(s => s.Tokens.Length < 14 && !text.Tokens[s.Tokens.End - 1].Is('.')))
        {
            if (found.In<GeoMention>(sentence.Tokens).LastOrDefault(g => g.Entry.IsPlace && found.At<NameMention>(g.Range.First) is null) is { Entry.Party: not null } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The country whose bodies, seats and own titles are named most; the country of a counterpart or an ambassador is hardly it.</summary>
    private static Party? MostNamed(TokenizedText text, MentionSet found)
    {
        var weight = new Dictionary<Party, int>();
        void Add(Party? party, int by)
        {
            if (party is { Kind: PartyKind.Country } country)
            {
                weight[country] = weight.GetValueOrDefault(country) + by;
            }
        }

        foreach (GeoMention geo in found.All<GeoMention>().Where(g => found.At<NameMention>(g.Range.First) is null))
        {
            Add(geo.Entry.Party, IsDestination(text, geo) ? -2 : geo.Entry.Form switch { GeoForm.Institution or GeoForm.Seat => 3, _ => 1 });
        }

        Add(Headlined(text, found)?.Entry.Party, HeadlineWeight);

        foreach (CounterpartMention counterpart in found.All<CounterpartMention>())
        {
            Add(counterpart.Of, -3);
        }

        foreach (RoleMention role in found.All<RoleMention>().Where(r => r.Of is not null))
        {
            bool implied = role.Range == role.Core && !found.In<GeoMention>(role.Core).Any();
            Add(role.Of, implied ? 4 : role.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache ? -4 : 0);
        }

        return weight.Count == 0 ? null : weight.OrderByDescending(w => w.Value).ThenBy(w => w.Key).First().Key;
    }

    /// <summary>"BELGRADE PUTS ALL DRILLS ON HOLD": a headline that opens with a country, or names but one, is mostly written from there.</summary>
    private static GeoMention? Headlined(TokenizedText text, MentionSet found)
    {
        GeoMention[] named = [.. text.Sentences.Where(s => s.Kind == SentenceKind.Headline).SelectMany(s => found.In<GeoMention>(s.Tokens)).Where(g => g.Entry.Party is { Kind: PartyKind.Country })];
        bool says = named.Length > 0 && (named[0].Range.First == text.Sentences[0].Tokens.First || named.All(g => g.Entry.Party == named[0].Entry.Party && g.Entry.Form != GeoForm.Adjective));
        return says && !IsDestination(text, named[0]) ? named[0] : null;
    }

    /// <summary>"is due to visit Kuala Lumpur": one visits other countries.</summary>
    public static bool IsDestination(TokenizedText text, GeoMention geo)
    {
        int before = geo.Range.First - 1;
        return before > 0 && (text.Tokens[before].Norm is "visit" or "visited" or "visits" or "visiting"
            || (text.Tokens[before].Norm == "from" && text.Tokens[before - 1].Norm is "return" or "returned" or "back" or "returning")
            || (text.Tokens[before].Norm == "in" && text.Tokens[before - 1].Norm is "stay")
            || (text.Tokens[before].Norm == "to" && text.Tokens[before - 1].Norm is "visit" or "trip" or "travelled" or "traveled" or "travel" or "flew"));
    }
}
