using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"French", "the Kremlin", "Larissa": names of countries, organisations, institutions and places.</summary>
internal sealed class GeoRule(Lexicon lexicon)
{
    /// <summary>All such names; the longest at each place, capitalised only.</summary>
    public void Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (PhraseTable<GeoEntry>.Hit hit in lexicon.Geo.FindIn(text.Tokens, sentence.Tokens))
            {
                // "the Netherlands" is listed with its article, which running text writes small.
                int first = hit.Range.First + (hit.Range.Length > 1 && text.Tokens[hit.Range.First].Text == "the" ? 1 : 0);
                if (text.Tokens[first].IsCapitalised && !IsGivenName(text, hit))
                {
                    found.Add(new GeoMention(new TokenRange(first, hit.Range.End), InNamedCountry(text, sentence, hit)));
                }
            }
        }
    }

    /// <summary>"Brest, France", "Paris, Texas": a namesake of the listed place, in the country or the American state behind the comma.</summary>
    private GeoEntry InNamedCountry(TokenizedText text, Sentence sentence, PhraseTable<GeoEntry>.Hit hit)
    {
        int next = hit.Range.End + 1;
        if (hit.Value.Form != GeoForm.Place || next >= sentence.Tokens.End || !text.Tokens[hit.Range.End].Is(',') || !text.Tokens[next].IsCapitalised)
        {
            return hit.Value;
        }

        GeoEntry? named = lexicon.Geo.LongestAt(text.Tokens, next, sentence.Tokens.End)?.Value;
        return lexicon.AmericanStates.Contains(text.Tokens[next]) ? hit.Value with { Party = Party.Country("US") }
            : named is { Form: GeoForm.Name, Party.Kind: PartyKind.Country } ? hit.Value with { Party = named.Party } : hit.Value;
    }

    /// <summary>"Jordan Smith", "Brigadier Chad Haddadin": a country or city that is a given name, with a surname behind it.</summary>
    private bool IsGivenName(TokenizedText text, PhraseTable<GeoEntry>.Hit hit)
    {
        if (hit.Range.Length > 1 || (hit.Value.Form is GeoForm.Adjective && text.Tokens[hit.Range.First].Norm != "franco") || hit.Range.End >= text.Tokens.Count)
        {
            return false;
        }

        Token name = text.Tokens[hit.Range.First], next = text.Tokens[hit.Range.End];
        bool surnameFollows = next.IsCapitalised && next.AfterSpace && !name.IsAllCaps && !lexicon.CommonWords.Contains(next)
            && !lexicon.NotNames.Contains(next) && lexicon.Geo.LongestAt(text.Tokens, hit.Range.End, text.Tokens.Count) is null
            && lexicon.RoleTitles.LongestAt(text.Tokens, hit.Range.End, text.Tokens.Count) is null
            && lexicon.Ranks.LongestAt(text.Tokens, hit.Range.End, text.Tokens.Count) is null && !lexicon.RoleHeads.Contains(next);
        bool rankBefore = hit.Range.First > 0 && lexicon.Ranks.LongestAt(text.Tokens, hit.Range.First - 1, hit.Range.First) is not null;
        bool ofBefore = hit.Range.First > 0 && text.Tokens[hit.Range.First - 1].Norm is "of" or "in" or "to" or "from" or "and" or "with";
        return surnameFollows && !ofBefore && (rankBefore || lexicon.GivenNames.Contains(name));
    }
}
