using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>"Gerasimov noted …", "… , the COAS said": who speaks in a sentence.</summary>
internal sealed class SpeakerRule(Lexicon lexicon)
{
    private const int Near = 14;

    /// <summary>The reference that speaks; null where nobody does.</summary>
    public Reference? Of(TokenizedText text, EntitySet who, Sentence sentence)
    {
        foreach (PhraseTable<bool>.Hit verb in lexicon.SpeechVerbs.FindIn(text.Tokens, sentence.Tokens))
        {
            Reference? before = who.In(new TokenRange(Math.Max(sentence.Tokens.First, verb.Range.First - Near), verb.Range.First)).LastOrDefault(r => r.IsHuman);
            Reference? subject = before is null ? null : who.In(new TokenRange(sentence.Tokens.First, verb.Range.First)).FirstOrDefault(r => r.IsHuman && r.Person == before.Person);
            if (subject is not null)
            {
                return subject;
            }

            Reference? behind = who.In(new TokenRange(verb.Range.End, Math.Min(sentence.Tokens.End, verb.Range.End + 6))).FirstOrDefault(r => r.IsHuman);
            bool inverted = verb.Range.First > sentence.Tokens.First && (text.Tokens[verb.Range.First - 1].Is(',') || text.Tokens[verb.Range.First - 1].Is('"') || text.Tokens[verb.Range.First - 1].Is('”'));
            if (behind is not null && inverted)
            {
                return behind;
            }
        }

        return null;
    }
}
