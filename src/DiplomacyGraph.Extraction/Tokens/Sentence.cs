using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>A sentence, or a line that stands alone.</summary>
/// <param name="Index">Its number in the text, from 0.</param>
/// <param name="Paragraph">Number of the paragraph (line) that holds it, from 0.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Kind">Headline, body or furniture.</param>
internal sealed record Sentence(int Index, int Paragraph, TokenRange Tokens, TextSpan Span, SentenceKind Kind)
{
    /// <summary>The same sentence cut down to some of its tokens.</summary>
    public Sentence Cut(TokenizedText text, int first, int end) => this with { Tokens = new TokenRange(first, end), Span = text.SpanOf(new TokenRange(first, end)) };
}
