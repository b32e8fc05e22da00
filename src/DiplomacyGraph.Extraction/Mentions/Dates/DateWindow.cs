using System.Globalization;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>The tokens from a place on, up to the end of the sentence, as the rules of dates look at them.</summary>
/// <param name="Text">The text.</param>
/// <param name="At">The first token.</param>
/// <param name="Limit">The end of the sentence.</param>
internal readonly record struct DateWindow(TokenizedText Text, int At, int Limit)
{
    /// <summary>A token's folded form; empty behind the sentence.</summary>
    public string this[int offset] => At + offset < Limit ? Text.Tokens[At + offset].Norm : "";

    /// <summary>The folded form of a token before; empty before the text.</summary>
    public string Before(int back = 1) => At >= back ? Text.Tokens[At - back].Norm : "";

    /// <summary>The window that starts some tokens further on.</summary>
    public DateWindow From(int offset) => this with { At = At + offset };

    /// <summary>Whether a token starts with a capital.</summary>
    public bool IsCapital(int offset) => At + offset < Limit && Text.Tokens[At + offset].IsCapitalised;

    /// <summary>Whether a hyphen alone parts a token from the one before.</summary>
    public bool IsHyphened(int offset) => At + offset < Limit && Text.Tokens[At + offset].AfterHyphen;

    /// <summary>Whether the clause ends at a token.</summary>
    public bool IsEnd(int offset) => At + offset >= Limit || Text.Tokens[At + offset].Kind == TokenKind.Punctuation;

    /// <summary>"12", "12th" as a day of a month; null for none.</summary>
    public int? Day(int offset) => Number(offset) is int n and >= 1 and <= 31 ? n : null;

    /// <summary>"2016"; null for none.</summary>
    public int? Year(int offset) => this[offset].Length == 4 && Number(offset) is int n and >= 1900 and <= 2100 ? n : null;

    /// <summary>"three", "3", "a": how many; null for none.</summary>
    public int? Count(int offset) => DateWords.Count(this[offset]);

    /// <summary>Number of tokens of the second half of "12-13", "12 to 13"; 0 for none.</summary>
    public int Range(int offset) => this[offset] is "-" or "–" or "to" or "and" && Day(offset + 1) is not null ? 2
        : IsHyphened(offset) && Day(offset) is not null ? 1 : 0;

    /// <summary>A date of so many tokens, for something past and, where it differs, for something to come.</summary>
    public DateMention Mention(int length, PartialDate? date, PartialDate? future = null, bool isPast = false, bool isFuture = false) =>
        new(new TokenRange(At, At + length), date, future ?? date, isPast, isFuture);

    private int? Number(int offset)
    {
        string word = this[offset];
        string digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : null;
    }
}
