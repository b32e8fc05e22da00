namespace DiplomacyGraph.Facts;

/// <summary>A country (ISO 3166-1 alpha-2: <c>FR</c>) or an international organisation (its short name: <c>NATO</c>, <c>African Union</c>).</summary>
/// <param name="Code">The ISO code or the short name. Country codes and organisation names never collide (<c>EU</c>, <c>UN</c> are no country codes).</param>
/// <param name="Kind">Which of the two it is.</param>
public readonly record struct Party(string Code, PartyKind Kind) : IComparable<Party>
{
    /// <summary>A country by its ISO 3166-1 alpha-2 code.</summary>
    public static Party Country(string code) => new(code, PartyKind.Country);

    /// <summary>An international organisation by its short name.</summary>
    public static Party Organisation(string name) => new(name, PartyKind.Organisation);

    /// <summary>Orders by code, ordinal.</summary>
    public int CompareTo(Party other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Party left, Party right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Party left, Party right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(Party left, Party right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(Party left, Party right) => left.CompareTo(right) >= 0;
}
