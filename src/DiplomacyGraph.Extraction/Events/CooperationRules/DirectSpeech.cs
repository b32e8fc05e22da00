using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who speaks in sentences that name no speaker: inside quotation marks, or with "we" and "I", he who spoke last goes on; in an interview or a transcript he who answers.</summary>
internal sealed class DirectSpeech(TokenizedText text, EntitySet who, Reference? first)
{
    private const int LabelLength = 6;

    private Reference? _answers = first;
    private Reference? _last;
    private bool _open;

    /// <summary>The speaker of a sentence, given the one that its own words name.</summary>
    public Reference? Speaker(Sentence sentence, Reference? named)
    {
        bool isQuestion = false;
        if (LabelEnd(sentence) is int colon)
        {
            Reference? labelled = who.In(new TokenRange(sentence.Tokens.First, colon)).LastOrDefault(r => r.IsHuman);
            isQuestion = labelled is null;
            _answers = labelled ?? _answers;
        }

        bool goesOn = !isQuestion && (_open || text.Any(sentence.Tokens, t => t.Norm is "we" or "our" || t.Text == "I") || IsOpening(sentence.Tokens.First));
        Reference? speaker = goesOn && !_open && _answers is not null ? _answers : named ?? (goesOn ? _last ?? _answers : null);
        _last = speaker ?? _last;
        Follow(sentence);
        return speaker;
    }

    /// <summary>Whether a quotation is open at the end of a sentence; none goes on into the next paragraph.</summary>
    private void Follow(Sentence sentence)
    {
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            _open = text.Tokens[i].Is('“') || (!text.Tokens[i].Is('”') && (text.Tokens[i].Is('"') ? !_open : _open));
        }

        _open &= sentence.Index + 1 < text.Sentences.Count && text.Sentences[sentence.Index + 1].Paragraph == sentence.Paragraph;
    }

    /// <summary>"Question: …", "Minister Brekke: We …": the colon behind the words that say who speaks, at the start of a paragraph; null without.</summary>
    private int? LabelEnd(Sentence sentence)
    {
        bool starts = sentence.Index == 0 || text.Sentences[sentence.Index - 1].Paragraph != sentence.Paragraph;
        return starts && Colon(sentence) is int colon and > 0 && (text.Tokens[colon - 1].Norm is "question" or "q" or "reporter" or "journalist" || IsHumanBefore(sentence, colon)) ? colon : null;
    }

    private int? Colon(Sentence sentence)
    {
        for (int i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.First + LabelLength, sentence.Tokens.End); i++)
        {
            if (text.Tokens[i].Is(':'))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsHumanBefore(Sentence sentence, int colon) => who.In(new TokenRange(sentence.Tokens.First, colon)).Any(r => r.IsHuman && r.Range.End == colon);

    private bool IsOpening(int at) => text.Tokens[at].Is('"') || text.Tokens[at].Is('“');
}
