using System.Collections;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Tokens in order. A class of its own since every rule reads it token by token: behind an interface each look costs a call.</summary>
internal sealed class TokenList(Token[] tokens) : IReadOnlyList<Token>
{
    /// <inheritdoc/>
    public int Count => tokens.Length;

    /// <inheritdoc/>
    public Token this[int index] => tokens[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
