namespace DiplomacyGraph.Facts;

/// <summary>A half-open range [Start, End) of UTF-16 code units of <see cref="Article.Text"/>.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The exact slice of <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];
}
