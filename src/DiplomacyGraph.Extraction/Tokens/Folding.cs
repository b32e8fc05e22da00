using System.Buffers;
using System.Text;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Makes spellings comparable: lower case, no accents, no apostrophes and dots.</summary>
internal static class Folding
{
    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The folded form of one word; most words of a text are folded as they stand, and are given back as they are.</summary>
    public static string Fold(string word) => word.AsSpan().ContainsAnyExcept(Folded) ? Fold(word.AsSpan()) : word;

    /// <summary>The folded form of one word: only letters and digits are left.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
        {
            return string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));
        }

        var folded = new StringBuilder(word.Length);
        foreach (char c in PlainLetters.Of(word))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    /// <summary>A hash that is the same in every run (FNV-1a over UTF-16 code units).</summary>
    public static int HashOf(ReadOnlySpan<char> folded)
    {
        uint hash = 2166136261;
        foreach (char c in folded)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash ^ (hash >> 15));
    }

    /// <summary>Whether a letter is in lower case.</summary>
    public static bool HasLower(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
