using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>A set of single words, in the form that tokens have (<see cref="Token.Norm"/>).</summary>
internal sealed class WordSet
{
    private readonly WordIndex _words = new();

    /// <summary>The words, as <see cref="Token.Norm"/> has them.</summary>
    public WordSet(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            _words.Add(word);
        }
    }

    /// <summary>Whether the folded form of a token is in the set.</summary>
    public bool Contains(Token token) => _words.IndexOf(token) >= 0;

    /// <summary>Whether a folded form is in the set.</summary>
    public bool Contains(string norm) => _words.IndexOf(norm) >= 0;

    /// <summary>Whether a token of a range is in the set.</summary>
    public bool IsIn(TokenizedText text, TokenRange range) => FirstIn(text, range) is not null;

    /// <summary>Index of the first token of a range that is in the set; null where none is.</summary>
    public int? FirstIn(TokenizedText text, TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (_words.IndexOf(text.Tokens[i]) >= 0)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The first column of a lexicon, folded.</summary>
    public static WordSet Read(string file, int columns) => new([.. LexiconFile.Read(file, columns).Select(r => Folding.Fold(r[0]))]);
}
