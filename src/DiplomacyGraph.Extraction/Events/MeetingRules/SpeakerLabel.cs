using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"SECRETARY NOVAK: Thank you", "President of Freedonia Jan Novak: Colleagues": the turns of a transcript.</summary>
internal static class SpeakerLabel
{
    private const int Longest = 12;
    private const int Turns = 3;

    /// <summary>What one speaker says up to the next label.</summary>
    /// <param name="Speaker">Who speaks; null where the label names nobody of the text ("QUESTION").</param>
    internal sealed record Turn(PersonEntity? Speaker);

    /// <summary>The turn to which a sentence belongs; null where the text is no transcript, or nobody has spoken yet.</summary>
    public static Turn? Of(TokenizedText text, EntitySet who, Sentence sentence)
    {
        if (text.Sentences.Where(s => Colon(text, s) > 0).Take(Turns).Count() < Turns)
        {
            return null;
        }

        for (int i = sentence.Index; i >= 0; i--)
        {
            if (Colon(text, text.Sentences[i]) is int colon and > 0)
            {
                return new Turn(Named(text, who, new TokenRange(text.Sentences[i].Tokens.First, colon)));
            }
        }

        return null;
    }

    /// <summary>The colon behind a label at the head of a paragraph: names and capitals only; -1 for none.</summary>
    private static int Colon(TokenizedText text, Sentence sentence)
    {
        bool heads = sentence.Index > 0 && text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph;
        int first = sentence.Tokens.First, limit = heads ? Math.Min(sentence.Tokens.End, first + Longest) : first, at = first;
        while (at < limit && !text.Tokens[at].Is(':') && (text.Tokens[at].IsCapitalised || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].Norm is "of" or "the" or "and" or "for"))
        {
            at++;
        }

        return at > first && at < limit && text.Tokens[at].Is(':') ? at : -1;
    }

    private static PersonEntity? Named(TokenizedText text, EntitySet who, TokenRange label) =>
        who.In(label).Where(r => r.IsHuman).Select(r => r.Person).LastOrDefault(p => p is not null)
            ?? who.Persons.FirstOrDefault(p => p.Mentions.Any(m => text.Tokens[m.Name.End - 1].Norm == text.Tokens[label.End - 1].Norm));
}
