using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>An article as tokens and sentences. Every token lies in exactly one sentence.</summary>
internal sealed class TokenizedText(Article article, TokenList tokens, IReadOnlyList<Sentence> sentences)
{
    private readonly int[] _sentenceOf = SentenceOfEachToken(tokens.Count, sentences);

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>All tokens, in order.</summary>
    public TokenList Tokens => tokens;

    /// <summary>All sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => sentences;

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceAt(int token) => sentences[_sentenceOf[token]];

    /// <summary>The characters that a range of tokens covers; an empty range has an empty span at its start.</summary>
    public TextSpan SpanOf(TokenRange range) => range.Length <= 0
        ? new(tokens[Math.Min(range.First, tokens.Count - 1)].Span.Start, tokens[Math.Min(range.First, tokens.Count - 1)].Span.Start)
        : new(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);

    /// <summary>The exact text of a range of tokens.</summary>
    public string TextOf(TokenRange range) => SpanOf(range).Of(article.Text);

    /// <summary>Whether a token of a range is such.</summary>
    public bool Any(TokenRange range, Func<Token, bool> holds)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (holds(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words, in lower case, stand at a token and end before a limit.</summary>
    public bool Says(IReadOnlyList<string> words, int at, int limit)
    {
        if (at + words.Count > limit)
        {
            return false;
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (tokens[at + i].Norm != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int[] SentenceOfEachToken(int count, IReadOnlyList<Sentence> sentences)
    {
        var result = new int[count];
        foreach (Sentence sentence in sentences)
        {
            Array.Fill(result, sentence.Index, sentence.Tokens.First, sentence.Tokens.Length);
        }

        return result;
    }
}
