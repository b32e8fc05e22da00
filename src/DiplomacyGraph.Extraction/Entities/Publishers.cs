using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Ministry of Defence, Freedonia": from which country a publisher writes.</summary>
internal sealed class Publishers(Lexicon lexicon)
{
    /// <summary>A listed publisher, or one with a country in its name; null where neither says.</summary>
    public Party? CountryOf(string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher))
        {
            return null;
        }

        TokenList tokens = lexicon.Tokenizer.Cut(publisher);
        string name = string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Punctuation).Select(t => t.Norm));
        return lexicon.Publishers.TryGetValue(name, out Party party) ? party
            : lexicon.Geo.FindIn(tokens, new TokenRange(0, tokens.Count)).Where(h => !IsLanguage(tokens, h.Range)).OrderBy(h => h.Value.Form is not (GeoForm.Name or GeoForm.Adjective)).Select(h => h.Value.Party).FirstOrDefault(p => p is { Kind: PartyKind.Country });
    }

    /// <summary>"Freedonia Today (English edition)": a language, not a country.</summary>
    private static bool IsLanguage(TokenList tokens, TokenRange word) =>
        tokens[word.First].Norm == "english" || (word.End < tokens.Count && tokens[word.End].Norm is "edition" or "pages" or "service" or "version" or "language" or "section");
}
