using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>A word, number or punctuation mark.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">The exact characters.</param>
/// <param name="Norm">Lower case, without accents, inner apostrophes and dots: what lexicon phrases are compared with ("U.S." is "us").</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="AfterHyphen">Whether a hyphen alone separates it from the token before ("Ben-Haim" is two tokens).</param>
/// <param name="AfterSpace">Whether white space (or the start of the text) is before it.</param>
internal sealed record Token(TextSpan Span, string Text, string Norm, TokenKind Kind, bool AfterHyphen, bool AfterSpace)
{
    /// <summary>Hash of <see cref="Norm"/> (<see cref="Folding.HashOf"/>), so that looking a token up in a word list costs none.</summary>
    public int Hash { get; } = Folding.HashOf(Norm);

    /// <summary>Has a lower-case letter.</summary>
    public bool HasLower => Folding.HasLower(Text);

    /// <summary>Starts with an upper-case letter.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Two or more letters, all upper case.</summary>
    public bool IsAllCaps => !HasLower && Kind == TokenKind.Word && Text.Count(char.IsLetter) > 1;

    /// <summary>An initial such as "J." or "J".</summary>
    public bool IsInitial => Kind == TokenKind.Word && Norm.Length == 1 && char.IsUpper(Text[0]);

    /// <summary>Whether it is this punctuation mark.</summary>
    public bool Is(char mark) => Kind == TokenKind.Punctuation && Text[0] == mark;

    /// <summary>The exact characters.</summary>
    public override string ToString() => Text;
}
