using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Army General", "Maj.-Gen.", "senior lieutenant general": military ranks.</summary>
internal sealed class RankRule(Lexicon lexicon)
{
    /// <summary>All ranks that are not part of a title ("Chief of the General Staff").</summary>
    public void Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                // "Commander of the Navy's Western Fleet Admiral X": the fleet is the title's, the rank is "Admiral".
                bool inTitle = found.At<RoleMention>(i) is RoleMention role && (role.Core.Contains(i) || text.Tokens[i].Norm == "fleet");
                if (!inTitle && lexicon.Ranks.LongestAt(text.Tokens, i, sentence.Tokens.End) is { } hit
                    && (!hit.Value.NeedsCapital || text.Tokens[i].IsCapitalised || IsOfCountry(text, found, i)))
                {
                    found.Add(new RankMention(hit.Range, hit.Value));
                    i = hit.Range.End - 1;
                }
            }
        }
    }

    /// <summary>"a Freedonian corporal", "a French naval captain": a rank in small letters behind a country.</summary>
    private static bool IsOfCountry(TokenizedText text, MentionSet found, int at)
    {
        int before = at - 1 - (at > 1 && text.Tokens[at - 1].Norm is "army" or "navy" or "naval" or "marine" ? 1 : 0);
        return before >= 0 && found.At<GeoMention>(before) is { Entry.Form: GeoForm.Adjective };
    }
}
