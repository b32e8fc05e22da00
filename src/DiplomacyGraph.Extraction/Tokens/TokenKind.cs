namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, and the dot of an abbreviation.</summary>
    Word,

    /// <summary>Starts with a digit: <c>24</c>, <c>12,000</c>, <c>21st</c>.</summary>
    Number,

    /// <summary>The genitive ending: <c>'s</c>, or the bare apostrophe after a plural.</summary>
    Possessive,

    /// <summary>Any other single character.</summary>
    Punctuation,
}
