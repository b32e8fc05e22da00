using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

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
                    found.Add(new GeoMention(new TokenRange(first, hit.Range.End), hit.Value));
                }
            }
        }
    }

    /// <summary>"Jordan Smith", "Brigadier Chad Haddadin": a country or city that is a given name, with a surname behind it.</summary>
    private bool IsGivenName(TokenizedText text, PhraseTable<GeoEntry>.Hit hit)
    {
        if (hit.Range.Length > 1 || hit.Value.Form is GeoForm.Adjective || hit.Range.End >= text.Tokens.Count)
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
