namespace DiplomacyGraph.Graph.Identity;

/// <summary>Names one person or meeting of one article.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Handle">Handle within the article: <c>p1</c>, <c>m1</c>.</param>
public readonly record struct ClaimId(string Article, string Handle) : IComparable<ClaimId>
{
    /// <summary>Orders by article, then handle, both ordinal.</summary>
    public int CompareTo(ClaimId other)
    {
        int byArticle = string.CompareOrdinal(Article, other.Article);
        return byArticle != 0 ? byArticle : string.CompareOrdinal(Handle, other.Handle);
    }

    /// <summary>Article and handle with a slash between.</summary>
    public override string ToString() => $"{Article}/{Handle}";

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ClaimId left, ClaimId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ClaimId left, ClaimId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ClaimId left, ClaimId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ClaimId left, ClaimId right) => left.CompareTo(right) >= 0;
}
