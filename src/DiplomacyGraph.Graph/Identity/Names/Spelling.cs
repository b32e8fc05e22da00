using System.Text.RegularExpressions;

namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>
/// Spells a word of a name in one of the many ways in which names from other scripts are written, so that two romanisations of one name
/// become equal: <c>Velyaminov</c> and <c>Veliaminov</c>, <c>Sharqawy</c> and <c>Sharkawi</c>, <c>Hussein</c> and <c>Husain</c>.
/// </summary>
internal static partial class Spelling
{
    private const string Vowels = "aeiou";

    // In this order. Source: the usual English, French, German and Polish romanisations of Cyrillic, Arabic, Persian and Indic scripts.
    private static readonly (string Written, string Plain)[] Consonants =
    [
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("tsch", "ch"), ("tch", "ch"), ("cz", "ch"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("sch", "sh"), ("sz", "sh"),
        ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("ck", "k"), ("tz", "ts"), ("q", "k"), ("x", "ks"), ("w", "v"),
    ];

    /// <summary>The common spelling of a word in small letters without accents.</summary>
    public static string Of(string word)
    {
        foreach ((string written, string plain) in Consonants)
        {
            word = word.Replace(written, plain, StringComparison.Ordinal);
        }

        word = Umlaut().Replace(RussianYo().Replace(word, "ev"), "$1");
        word = HardC().Replace(SilentU().Replace(word, "g"), "k");
        word = FinalFf().Replace(word, "v");
        return Collapse(OneVowel(ServantOf(word)));
    }

    /// <summary>
    /// What is left without vowels: the same for spellings that differ only in them (<c>Kovalchuk</c>, <c>Kavalchuk</c>). A word with fewer
    /// than two consonants is its common spelling, after an equals sign.
    /// </summary>
    public static string Skeleton(string spelling)
    {
        string consonants = Collapse(string.Concat(spelling.Where(c => !Vowels.Contains(c, StringComparison.Ordinal))));
        return consonants.Length < 2 ? "=" + spelling : consonants;
    }

    /// <summary><c>Abdel Rahman</c>, <c>Abdulrahman</c>, <c>Abderrahman</c>: the article inside is written in every way.</summary>
    private static string ServantOf(string word) => ArticleInside().Replace(word, "abd$1");

    private static string OneVowel(string word)
    {
        word = SemivowelJ().Replace(word.Replace('y', 'i'), "i");
        word = Diphthong().Replace(word, "i").Replace('e', 'i').Replace('o', 'u');
        return SilentH().Replace(word, "");
    }

    private static string Collapse(string word)
    {
        Span<char> kept = stackalloc char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (length == 0 || kept[length - 1] != c)
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length]);
    }

    [GeneratedRegex("gu(?=[eiy])")]
    private static partial Regex SilentU();

    // ё is written yo, io, o after a hissing sound, or e.
    [GeneratedRegex("(?:[yij]|(?<=ch|sh))ov(?=a?$)")]
    private static partial Regex RussianYo();

    [GeneratedRegex("c(?![heiy])")]
    private static partial Regex HardC();

    [GeneratedRegex("([ou])e(?=[b-df-hj-np-tvwxz])")]
    private static partial Regex Umlaut();

    [GeneratedRegex("ff$")]
    private static partial Regex FinalFf();

    [GeneratedRegex("^abd[aeiou]?l?(?=[a-z]{3})(.+)$")]
    private static partial Regex ArticleInside();

    [GeneratedRegex("(?<=[aeiou])j(?![aeiou])")]
    private static partial Regex SemivowelJ();

    [GeneratedRegex("[ae]i")]
    private static partial Regex Diphthong();

    [GeneratedRegex("(?<=[aiu])h$")]
    private static partial Regex SilentH();
}
