using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Mentions.Dates;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"TOLVE — Sailors of …", "CAMP ARDEN, Kuwait –", "FORT TOLVE, N.C. (March 3, 2020) –": a dateline whose place no list names, by its capitals.</summary>
internal sealed class UnlistedDateline(Lexicon lexicon)
{
    private const int Longest = 4, Sentences = 4, ShortestName = 4, AsideReach = 8;

    /// <summary>The place; null for none. Its country is that of the words behind it; null where they give none.</summary>
    public GeoMention? Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind == SentenceKind.Body).Take(Sentences))
        {
            int end = sentence.Tokens.First;
            while (end < Math.Min(sentence.Tokens.End, sentence.Tokens.First + Longest) && text.Tokens[end].IsAllCaps && text.Tokens[end].Text.All(IsOfName))
            {
                end++;
            }

            if (end - sentence.Tokens.First is int length and > 0 && (length > 1 || text.Tokens[end - 1].Text.Length >= ShortestName) && Closes(text, found, sentence, end, out Party? country))
            {
                return new GeoMention(new TokenRange(sentence.Tokens.First, end - (IsCityOfListed(text, found, sentence, end) ? 1 : 0)), new GeoEntry(country, GeoForm.Place));
            }
        }

        return null;
    }

    private static bool IsOfName(char letter) => char.IsLetter(letter) || letter is '\'' or '’';

    /// <summary>"PUERTO PRINCESA CITY": a listed name and the word that says what it is.</summary>
    private static bool IsCityOfListed(TokenizedText text, MentionSet found, Sentence sentence, int end) =>
        text.Tokens[end - 1].Norm == "city" && found.StartingAt<GeoMention>(sentence.Tokens.First)?.Range.End == end - 1;

    /// <summary>A dash behind the place, with its country or state, or a date in brackets, between. "CORAL SEA –" is in no country.</summary>
    private bool Closes(TokenizedText text, MentionSet found, Sentence sentence, int end, out Party? country)
    {
        GeoMention? listed = found.StartingAt<GeoMention>(sentence.Tokens.First);
        country = listed?.Entry.Party;
        if (listed is not null && country is null)
        {
            return false;
        }

        int at = end;
        if (at + 1 < sentence.Tokens.End && text.Tokens[at].Is(','))
        {
            GeoMention? named = found.At<GeoMention>(at + 1);
            bool state = text.Tokens[at + 1].IsCapitalised && lexicon.AmericanStates.Contains(text.Tokens[at + 1]);
            country = state ? Party.Country("US") : named?.Entry is { Form: GeoForm.Name, Party.Kind: PartyKind.Country } ? named.Entry.Party : country;
            at = state ? at + 2 : named?.Range.End ?? at + 1;
            bool dated = Enumerable.Range(end + 1, Math.Min(3, sentence.Tokens.End - end - 1)).Any(i => Calendar.Month(text.Tokens[i].Norm) is not null);
            if (dated)
            {
                return true;
            }
        }

        at += at < sentence.Tokens.End && text.Tokens[at].Is('.') ? 1 : 0;
        if (at < sentence.Tokens.End && text.Tokens[at].Is('('))
        {
            at = Enumerable.Range(at, Math.Min(AsideReach, sentence.Tokens.End - at)).FirstOrDefault(i => text.Tokens[i].Is(')'), at) + 1;
        }

        return at < sentence.Tokens.End && text.Tokens[at] is { AfterSpace: true } dash && (dash.Is('—') || dash.Is('–') || dash.Is('-'));
    }
}
