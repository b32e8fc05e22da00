namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>A half-open range [First, End) of token indices of one <see cref="TokenizedText"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    /// <summary>Whether the token at <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => First <= index && index < End;

    /// <summary>Whether both share at least one token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;

    /// <summary>The smallest range that holds both.</summary>
    public TokenRange Union(TokenRange other) => new(Math.Min(First, other.First), Math.Max(End, other.End));
}
