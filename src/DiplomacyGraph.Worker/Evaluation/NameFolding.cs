using System.Globalization;
using System.Text;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Makes names, places and party codes comparable, exactly as the reference scorer of the annotation guide does.</summary>
internal static class NameFolding
{
    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii", "iv", "ret", "retd", "rtd"];

    /// <summary>Words in lower case without accents and punctuation; a hyphenated word is one word.</summary>
    public static List<string> Words(string? text) =>
        [.. PlainLetters.Of(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Alphanumeric).Where(w => w.Length > 0)];

    /// <summary>All words as one.</summary>
    public static string Fold(string? text) => string.Concat(Words(text));

    /// <summary>The words of a name without <c>Jr</c>, <c>III</c>, <c>ret.</c> at its end.</summary>
    public static List<string> NameWords(string? name)
    {
        List<string> words = Words(name);
        while (words.Count > 1 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    /// <summary>The last word of the name and of each alias, with and without a leading al-/el-.</summary>
    public static HashSet<string> Surnames(AnnotatedPerson person)
    {
        HashSet<string> surnames = [];
        foreach (string? form in person.Aliases.Prepend(person.Name))
        {
            if (NameWords(form) is [.., string last])
            {
                surnames.Add(last);
                if (last.Length > 3 && HasArticle(form!))
                {
                    surnames.Add(last[2..]);
                }
            }
        }

        return surnames;
    }

    /// <summary>A country code or organisation name in capitals; null for nothing.</summary>
    public static string? Code(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim().ToUpperInvariant();

    /// <summary>The set of codes.</summary>
    public static HashSet<string> Codes(IEnumerable<string> values) => [.. values.Select(Code).OfType<string>()];

    private static bool HasArticle(string form)
    {
        string last = form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[^1];
        return last.StartsWith("al-", StringComparison.OrdinalIgnoreCase) || last.StartsWith("el-", StringComparison.OrdinalIgnoreCase);
    }

    private static string Alphanumeric(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }
}
