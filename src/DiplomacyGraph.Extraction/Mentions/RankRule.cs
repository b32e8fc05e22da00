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
            foreach (PhraseTable<Rank>.Hit hit in lexicon.Ranks.FindIn(text.Tokens, sentence.Tokens))
            {
                bool inTitle = found.At<RoleMention>(hit.Range.First)?.Core.Contains(hit.Range) ?? false;
                if (!inTitle && (!hit.Value.NeedsCapital || text.Tokens[hit.Range.First].IsCapitalised))
                {
                    found.Add(new RankMention(hit.Range, hit.Value));
                }
            }
        }
    }
}
