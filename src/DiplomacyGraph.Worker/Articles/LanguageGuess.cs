using System.Text.RegularExpressions;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>Guesses the language of a text that does not say it: by its letters, else by its most frequent words, else English.</summary>
internal static partial class LanguageGuess
{
    private const string Default = "en";

    private const int CharactersLookedAt = 4000;

    private static readonly IReadOnlyList<(string Code, HashSet<string> Words)> StopWords = Load();

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
        int latin = LatinPattern().Count(opening), other = OtherLetterPattern().Count(opening);
        return other <= latin ? ByWords(opening)
            : Scripts.FirstOrDefault(script => script.Letters.Count(opening) * 20 > other).Code ?? Default;
    }

    private static string ByWords(string opening)
    {
        string[] words = [.. WordPattern().Matches(opening).Select(match => match.Value.ToLowerInvariant())];
        (string code, int found) = StopWords.Select(list => (list.Code, words.Count(list.Words.Contains))).MaxBy(pair => pair.Item2);
        int english = words.Count(StopWords.First(list => list.Code == Default).Words.Contains);
        return found >= 3 && found > english * 3 / 2 ? code : Default;
    }

    private static List<(string Code, HashSet<string> Words)> Load()
    {
        using Stream stream = typeof(LanguageGuess).Assembly.GetManifestResourceStream("stop-words.tsv")!;
        using StreamReader lines = new(stream);
        return [.. lines.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(columns => (columns[0], columns[1].Split(' ').ToHashSet(StringComparer.Ordinal)))];
    }

    [GeneratedRegex(@"^\s*(?<code>[A-Za-z]{2})(?:[-_][A-Za-z0-9-]+)*\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex DeclaredPattern();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]")]
    private static partial Regex LatinPattern();

    [GeneratedRegex(@"[\p{L}-[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]]")]
    private static partial Regex OtherLetterPattern();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordPattern();
}
