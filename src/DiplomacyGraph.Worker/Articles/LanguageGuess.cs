using System.Text.RegularExpressions;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>Guesses the language of a text that does not say it: by its letters, else by its most frequent words, else English.</summary>
internal static partial class LanguageGuess
{
    private const string Default = "en";

    private const int CharactersLookedAt = 2000;

    private const int FewestWords = 3;

    // Each word with the languages that it speaks for; case aside.
    private static readonly Dictionary<string, string[]> StopWords = Load();

    // Tested in this order: Japanese is written with Chinese characters too, Ukrainian with Cyrillic ones.
    private static readonly (string Code, Regex Letters)[] Scripts =
    [
        ("ja", new Regex(@"[\u3040-\u30FF]")),
        ("ko", new Regex(@"[\uAC00-\uD7AF]")),
        ("zh", new Regex(@"[\u4E00-\u9FFF]")),
        ("uk", new Regex(@"[іїєґІЇЄҐ]")),
        ("ru", new Regex(@"\p{IsCyrillic}")),
        ("fa", new Regex(@"[پچژگ]")),
        ("ar", new Regex(@"\p{IsArabic}")),
        ("he", new Regex(@"\p{IsHebrew}")),
        ("el", new Regex(@"[\u0370-\u03FF]")),
        ("hi", new Regex(@"\p{IsDevanagari}")),
        ("th", new Regex(@"\p{IsThai}")),
        ("hy", new Regex(@"\p{IsArmenian}")),
        ("ka", new Regex(@"\p{IsGeorgian}")),
    ];

    /// <summary>ISO 639-1 code: the one that is declared, where it is one, else the one of the text.</summary>
    /// <param name="declared">What the source says, such as <c>en</c>, <c>en-GB</c> or <c>en_US</c>; null where it says nothing.</param>
    /// <param name="text">The whole text.</param>
    public static string Of(string? declared, string text) =>
        DeclaredPattern().Match(declared ?? "") is { Success: true } match ? match.Groups["code"].Value.ToLowerInvariant()
        : ByScript(text[..Math.Min(text.Length, CharactersLookedAt)]);

    private static string ByScript(string opening)
    {
        int latin = opening.Count(IsLatin), other = opening.Count(char.IsLetter) - latin;
        return other <= latin ? ByWords(opening)
            : Scripts.FirstOrDefault(script => script.Letters.Count(opening) * 20 > other).Code ?? Default;
    }

    private static bool IsLatin(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and < '\u1F00');

    private static string ByWords(string opening)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal) { [Default] = 0 };
        var lists = StopWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ValueMatch word in WordPattern().EnumerateMatches(opening))
        {
            foreach (string code in lists.TryGetValue(opening.AsSpan(word.Index, word.Length), out string[]? codes) ? codes : [])
            {
                found[code] = found.GetValueOrDefault(code) + 1;
            }
        }

        KeyValuePair<string, int> best = found.MaxBy(pair => pair.Value);
        return best.Value >= FewestWords && best.Value > found[Default] * 3 / 2 ? best.Key : Default;
    }

    private static Dictionary<string, string[]> Load()
    {
        using Stream stream = typeof(LanguageGuess).Assembly.GetManifestResourceStream("stop-words.tsv")!;
        using StreamReader lines = new(stream);
        return lines.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .SelectMany(columns => columns[1].Split(' ').Select(word => (Code: columns[0], Word: word)))
            .GroupBy(pair => pair.Word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Code).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^\s*(?<code>[A-Za-z]{2})(?:[-_][A-Za-z0-9-]+)*\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex DeclaredPattern();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();
}
