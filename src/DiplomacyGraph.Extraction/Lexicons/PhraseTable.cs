using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>Phrases with values, found token by token: a trie over <see cref="Token.Norm"/>.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Node _root = new();

    /// <summary>A phrase found in a text.</summary>
    /// <param name="Range">Its tokens.</param>
    /// <param name="Value">What the lexicon says of it.</param>
    internal readonly record struct Hit(TokenRange Range, T Value);

    /// <summary>Adds a phrase, cut by the same tokenizer as the texts. The first value of a phrase stays.</summary>
    /// <param name="phrase">Its tokens.</param>
    /// <param name="value">What it means.</param>
    /// <param name="needsCapitals">Whether it is found only where the text has it in capitals ("US", not "us").</param>
    public bool Add(TokenList phrase, T value, bool needsCapitals = false)
    {
        Node node = _root;
        foreach (Token token in phrase)
        {
            node = node.Add(token.Norm);
        }

        if (node.HasValue || node == _root)
        {
            return false;
        }

        (node.HasValue, node.Value, node.NeedsCapitals) = (true, value, needsCapitals);
        return true;
    }

    /// <summary>The longest phrase that starts at a token and ends before <paramref name="limit"/>; null where none does.</summary>
    public Hit? LongestAt(TokenList tokens, int at, int limit) => at < limit && _root.Next(tokens[at]) is Node first ? Longest(tokens, at, limit, first) : null;

    // Apart from LongestAt, which fails for most tokens and is small enough to be compiled into its callers.
    private static Hit? Longest(TokenList tokens, int at, int limit, Node first)
    {
        Hit? best = null;
        Node? node = first;
        for (int end = at + 1; node is not null; node = end < limit ? node.Next(tokens[end++]) : null)
        {
            if (node.HasValue && (!node.NeedsCapitals || AreCapitals(tokens, at, end)))
            {
                best = new Hit(new TokenRange(at, end), node.Value!);
            }
        }

        return best;
    }

    /// <summary>Whether a phrase is in a range.</summary>
    public bool IsIn(TokenList tokens, TokenRange range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (LongestAt(tokens, at, range.End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All phrases of a range, longest first at each place, none overlapping another.</summary>
    public IEnumerable<Hit> FindIn(TokenList tokens, TokenRange range)
    {
        for (int at = range.First; at < range.End;)
        {
            if (LongestAt(tokens, at, range.End) is Hit hit)
            {
                yield return hit;
                at = hit.Range.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The root, for matchers that walk the trie with rules of their own.</summary>
    internal Node Root => _root;

    /// <summary>"COAS", "US", and "CoAS" or "MoD", where capitals are twice as many as small letters.</summary>
    public static bool IsInCapitals(Token token) => token.Text.Count(char.IsLower) * 2 <= token.Text.Count(char.IsUpper);

    private static bool AreCapitals(TokenList tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !IsInCapitals(tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A place in the trie.</summary>
    internal sealed class Node
    {
        private WordIndex? _words;
        private Node[] _next = [];

        /// <summary>Whether a phrase ends here.</summary>
        public bool HasValue { get; set; }

        /// <summary>The phrase's value.</summary>
        public T? Value { get; set; }

        /// <summary>Whether the phrase must stand in capitals.</summary>
        public bool NeedsCapitals { get; set; }

        /// <summary>The node after one more token; null where no phrase goes on with it.</summary>
        public Node? Next(Token token) => _words is null ? null : At(_words.IndexOf(token));

        /// <summary>The node after one more folded word; null where no phrase goes on with it.</summary>
        public Node? Next(ReadOnlySpan<char> norm) => _words is null ? null : At(_words.IndexOf(norm));

        /// <summary>The node after one more folded word, made where it is new.</summary>
        public Node Add(string norm)
        {
            int index = (_words ??= new()).Add(norm);
            if (index == _next.Length)
            {
                Array.Resize(ref _next, Math.Max(1, index * 2));
            }

            return _next[index] ??= new Node();
        }

        private Node? At(int index) => index < 0 ? null : _next[index];
    }
}
