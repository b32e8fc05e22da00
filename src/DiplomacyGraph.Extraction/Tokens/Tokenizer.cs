using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Cuts a text into tokens and sentences. Nothing is lost or changed: spans point into the article's text.</summary>
internal sealed class Tokenizer(WordSet abbreviations)
{
    private static readonly string[] Contractions = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>Tokens and sentences of an article.</summary>
    public TokenizedText Tokenize(Article article)
    {
        TokenList tokens = Cut(article.Text);
        return new TokenizedText(article, tokens, SentenceSplitter.Split(article, tokens));
    }

    /// <summary>Tokens of any text, such as a lexicon phrase.</summary>
    public TokenList Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        int at = 0;
        bool hyphen = false, space = true;
        while (at < text.Length)
        {
            if (IsBlank(text[at]))
            {
                (space, hyphen) = (true, false);
                at++;
            }
            else if (IsInnerHyphen(text, at))
            {
                (hyphen, space) = (true, false);
                at++;
            }
            else
            {
                (int end, TokenKind kind) = NextToken(text, at);
                string slice = text[at..end];
                tokens.Add(new Token(new TextSpan(at, end), slice, NormOf(slice, kind), kind, hyphen, space));
                (hyphen, space) = (false, false);
                at = end;
            }
        }

        return new TokenList([.. tokens]);
    }

    private (int End, TokenKind Kind) NextToken(string text, int at)
    {
        if (char.IsDigit(text[at]))
        {
            return (NumberEnd(text, at), TokenKind.Number);
        }

        if (char.IsLetter(text[at]))
        {
            return (WordEnd(text, at), TokenKind.Word);
        }

        return IsApostrophe(text[at]) && at > 0 && char.IsLetterOrDigit(text[at - 1]) && PossessiveEnd(text, at) is int end
            ? (end, TokenKind.Possessive)
            : (at + (char.IsSurrogatePair(text, at) ? 2 : 1), TokenKind.Punctuation);
    }

    /// <summary>"12,000", "3.5", "21st", "10:30"; a dot or comma belongs to it only between digits.</summary>
    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (".,:".Contains(text[at]) && IsBetweenDigits(text, at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>"O'Brien", "didn't" and "U.S." are one token; "Turkey" in "Turkey's", "d" in "d'Ivoire" and "we" in "we're" end before or at the apostrophe.</summary>
    private int WordEnd(string text, int start)
    {
        int at = start;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]) || IsCombining(text[at]))
            {
                at++;
            }
            else if (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && PossessiveEnd(text, at) is null)
            {
                if (at - start == 1 && text[start] is 'd' or 'l')
                {
                    return at + 1;
                }

                at++;
            }
            else
            {
                return text[at] == '.' ? AbbreviationEnd(text, start, at) : at;
            }
        }

        return at;
    }

    /// <summary>The dot belongs to "Gen.", "J." and "U.S.A."; it ends the sentence after any other word.</summary>
    private int AbbreviationEnd(string text, int start, int dot)
    {
        int at = dot;
        if (at - start == 1)
        {
            while (at + 1 < text.Length && text[at] == '.' && char.IsLetter(text[at + 1]) && (at + 2 >= text.Length || !char.IsLetter(text[at + 2])))
            {
                at += 2;
            }

            bool inside = at < text.Length && text[at] == '.';
            return inside && (at > dot || char.IsUpper(text[start])) ? at + 1 : at;
        }

        if (at - start == 2 && at + 1 < text.Length && char.IsUpper(text[at + 1]) && text.AsSpan(start, 2) is "Ts" or "Ch" or "Kh" or "Sh" or "Dz" or "Yu" or "Ya" or "Yo")
        {
            // "Ts.Dorj": a Mongolian initial.
            return dot + 1;
        }

        return abbreviations.Contains(Folding.Fold(text.AsSpan(start, dot - start))) ? dot + 1 : dot;
    }

    private static int? PossessiveEnd(string text, int apostrophe)
    {
        int next = apostrophe + 1;
        foreach (string ending in Contractions)
        {
            int end = next + ending.Length;
            if (string.Compare(text, next, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return end;
            }
        }

        return next < text.Length && char.IsLetterOrDigit(text[next]) ? null : text[apostrophe - 1] is 's' or 'S' ? next : null;
    }

    private static string NormOf(string slice, TokenKind kind) => kind switch
    {
        TokenKind.Possessive => "'s",
        TokenKind.Punctuation => slice,
        _ => Folding.Fold(slice),
    };

    private static bool IsInnerHyphen(string text, int at) =>
        text[at] is '-' or '‐' or '‑' && at > 0 && at + 1 < text.Length
        && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.') && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`';

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\uFEFF';
}
