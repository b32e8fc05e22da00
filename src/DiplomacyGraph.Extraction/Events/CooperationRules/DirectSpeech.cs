using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>Who speaks in sentences that name no speaker: inside quotation marks, or with "we" and "I", he who spoke last goes on.</summary>
internal sealed class DirectSpeech(TokenizedText text, Reference? first)
{
    private Reference? _last = first;
    private bool _open;

    /// <summary>The speaker of a sentence, given the one that its own words name.</summary>
    public Reference? Speaker(Sentence sentence, Reference? named)
    {
        bool goesOn = _open || text.Any(sentence.Tokens, t => t.Norm is "we" or "our" || t.Text == "I") || IsOpening(sentence.Tokens.First);
        foreach (int i in Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length))
        {
            _open = text.Tokens[i].Is('“') || (!text.Tokens[i].Is('”') && (text.Tokens[i].Is('"') ? !_open : _open));
        }

        _open &= sentence.Index + 1 < text.Sentences.Count && text.Sentences[sentence.Index + 1].Paragraph == sentence.Paragraph;
        Reference? speaker = named ?? (goesOn ? _last : null);
        _last = speaker ?? _last;
        return speaker;
    }

    private bool IsOpening(int at) => text.Tokens[at].Is('"') || text.Tokens[at].Is('“');
}
