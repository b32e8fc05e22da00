using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"MOSCOW, October 12. /TASS/", "ABUJA (Reuters) –", "By Ifeanyi Okafor, Abuja": the places from which a text was sent.</summary>
internal sealed class DatelineRule(Lexicon lexicon)
{
    private const int DatelineSentences = 5;
    private const int ImprintLines = 3;
    private const int ImprintWords = 14;
    private static readonly Party UnitedStates = Party.Country("US");

    // Countries that datelines name for their capital: "KUWAIT, June 2".
    private static readonly WordSet NamedAsCapital = new("KW", "PA", "GT");

    private readonly UnlistedDateline _unlisted = new(lexicon);

    /// <summary>The place of the dateline; its country is null where neither the list nor the words behind it say; null without a dateline.</summary>
    public GeoMention? Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(DatelineSentences))
        {
            if (found.StartingAt<GeoMention>(sentence.Tokens.First) is GeoMention geo && IsCity(text, geo) && IsDateline(text, geo, sentence))
            {
                return IsInAmericanState(text, geo, sentence) ? geo with { Entry = geo.Entry with { Party = UnitedStates, Form = GeoForm.Place } } : geo;
            }
        }

        return _unlisted.Find(text, found);
    }

    /// <summary>"TRIPOLI – …", "TUNIS – …": the datelines of the parts of a round-up; none where there is but one.</summary>
    public static IReadOnlyList<GeoMention> Parts(TokenizedText text, MentionSet found)
    {
        GeoMention[] datelines = [.. text.Sentences.Where(s => s.Kind == SentenceKind.Body && (s.Index == 0 || text.Sentences[s.Index - 1].Paragraph != s.Paragraph))
            .Where(s => found.StartingAt<GeoMention>(s.Tokens.First) is GeoMention { Entry: { IsPlace: true, Party: not null } } geo && IsDateline(text, geo, s))
            .Select(s => found.StartingAt<GeoMention>(s.Tokens.First)!)];
        return datelines.Length < 2 ? [] : datelines;
    }

    /// <summary>"By Ifeanyi Okafor, Abuja" or "Abuja" alone on a line near the top.</summary>
    public static GeoMention? Imprint(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Skip(1).Take(ImprintLines).Where(s => s.Tokens.Length < ImprintWords && !text.Tokens[s.Tokens.End - 1].Is('.')))
        {
            if (found.In<GeoMention>(sentence.Tokens).LastOrDefault(g => g.Entry.IsPlace && found.At<NameMention>(g.Range.First) is null) is { Entry.Party: not null } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"GOTHENBURG, Neb. -", "PARIS, Texas -": a town of the United States, whatever it is named after.</summary>
    private bool IsInAmericanState(TokenizedText text, GeoMention geo, Sentence sentence)
    {
        int state = geo.Range.End + 1;
        return state < sentence.Tokens.End && text.Tokens[geo.Range.End].Is(',') && text.Tokens[state].IsCapitalised && lexicon.AmericanStates.Contains(text.Tokens[state]);
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
}
