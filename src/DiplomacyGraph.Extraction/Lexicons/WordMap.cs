using System.Diagnostics.CodeAnalysis;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>Values of single words, in the form that tokens have (<see cref="Token.Norm"/>).</summary>
internal sealed class WordMap<T>
{
    private readonly WordIndex _words = new();
    private readonly T[] _values;

    /// <summary>The words with their values; the last value of a word stays.</summary>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _values = new T[words.Count];
        foreach ((string word, T value) in words)
        {
            _values[_words.Add(word)] = value;
        }
    }

    /// <summary>Whether the folded form of a token is there.</summary>
    public bool Contains(Token token) => _words.IndexOf(token) >= 0;

    /// <summary>The value of a token's folded form.</summary>
    public bool TryGet(Token token, [MaybeNullWhen(false)] out T value) => TryGet(_words.IndexOf(token), out value);

    /// <summary>The value of a folded word.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryGet(_words.IndexOf(word), out value);

    private bool TryGet(int index, [MaybeNullWhen(false)] out T value)
    {
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }
}
