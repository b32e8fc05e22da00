using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Finds sentences and lines, and tells headline, body and furniture apart.</summary>
internal static class SentenceSplitter
{
    // Words that open a sentence after an abbreviation that may also end one ("… to the U.S. The general …").
    private static readonly WordSet Openers = new(
        "the", "he", "she", "it", "they", "we", "i", "this", "that", "these", "in", "on", "at", "both", "during", "after", "but", "also",
        "according", "earlier", "later", "meanwhile", "however", "his", "her", "their", "its", "a", "an", "as", "if", "for", "while", "when");

    /// <summary>Sentences that cover all tokens, in order.</summary>
    public static IReadOnlyList<Sentence> Split(Article article, TokenList tokens)
    {
        var sentences = new List<Sentence>();
        int first = 0, paragraph = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool newLine = i + 1 < tokens.Count && StartsLine(article.Text, tokens[i], tokens[i + 1]);
            if (i + 1 == tokens.Count || newLine || EndsSentence(tokens, i))
            {
                sentences.Add(Create(article, tokens, sentences.Count, paragraph, new TokenRange(first, i + 1)));
                first = i + 1;
                paragraph += newLine ? 1 : 0;
            }
        }

        return sentences;
    }

    private static Sentence Create(Article article, TokenList tokens, int index, int paragraph, TokenRange range)
    {
        var span = new TextSpan(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
        ReadOnlySpan<char> text = article.Text.AsSpan(span.Start, span.End - span.Start);
        bool headline = paragraph == 0 || text.TrimEnd('.').Equals(article.Title.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
        SentenceKind kind = headline ? SentenceKind.Headline : Furniture.Is(text) ? SentenceKind.Furniture : SentenceKind.Body;
        return new Sentence(index, paragraph, range, span, kind);
    }

    /// <summary>A line break ends a sentence, except a single one inside a wrapped sentence (the next line starts in lower case).</summary>
    private static bool StartsLine(string text, Token token, Token next)
    {
        int breaks = text.AsSpan(token.Span.End, next.Span.Start - token.Span.End).Count('\n');
        return breaks > 1 || (breaks == 1 && !char.IsLower(next.Text[0]));
    }

    private static bool EndsSentence(TokenList tokens, int i)
    {
        Token token = tokens[i], next = tokens[i + 1];
        if (!next.AfterSpace)
        {
            return false;
        }

        if (IsClosing(token) && i > 0 && IsStop(tokens[i - 1]))
        {
            return CanStart(next);
        }

        return IsStop(token) ? CanStart(next)
            : token.Kind == TokenKind.Word && token.Text.EndsWith('.') && token.Norm.Length > 1 && next.IsCapitalised && Openers.Contains(next);
    }

    private static bool IsStop(Token token) => token.Is('.') || token.Is('!') || token.Is('?') || token.Is('…');

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Punctuation && "\"”’')]»".Contains(token.Text[0]);

    private static bool CanStart(Token next) =>
        next.IsCapitalised || next.Kind == TokenKind.Number || (next.Kind == TokenKind.Punctuation && "\"“‘'([«—–-*•".Contains(next.Text[0]));
}
