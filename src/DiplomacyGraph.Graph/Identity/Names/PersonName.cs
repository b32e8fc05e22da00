using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity.Names;

/// <summary>A person's name, taken apart for comparison: without ranks, particles, articles and nicknames in quotes.</summary>
/// <param name="Written">As the article writes it.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="Generation"><c>jr</c>, <c>sr</c>, <c>ii</c>, <c>iii</c>; null where the name does not say.</param>
internal sealed partial record PersonName(string Written, IReadOnlyList<NameWord> Words, string? Generation)
{
    private const int MostKnown = 50_000;

    private static readonly HashSet<string> Particles =
    [
        "al", "el", "ul", "bin", "ibn", "ben", "bint", "de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "zu",
        "ter", "ten", "af", "av", "ould", "wuld", "ag", "y", "e",
    ];

    private static readonly HashSet<string> SonOf = ["bin", "ibn", "bint", "ould", "wuld", "ag"];

    // These also begin names: "Ben Wallace", "Le Duc Anh", "Do Van Chien".
    private static readonly HashSet<string> NamesToo = ["ben", "le", "la", "do", "van", "den", "da", "y", "e"];
    private static readonly HashSet<string> Generations = ["jr", "sr", "ii", "iii", "iv"];
    private static readonly HashSet<string> Endings = ["ret", "retd", "rtd", "esq", "phd", "hn", "obe", "kbe", "cbe"];
    private static readonly HashSet<string> Servants = ["abd", "abdel", "abdul", "abdal", "abdol", "abdoul", "abdur", "abdus", "abder", "abdu"];

    // The same names come again with every change of the graph around them.
    private static readonly ConcurrentDictionary<string, PersonName> Known = new(StringComparer.Ordinal);

    /// <summary>Takes a name apart.</summary>
    public static PersonName Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (Known.Count > MostKnown)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(written, TakeApart);
    }

    private static PersonName TakeApart(string written)
    {
        List<NameWord> words = [.. Pieces(Nickname().Replace(written, " "))];
        string? generation = null;
        while (words.Count > 1 && (Generations.Contains(words[^1].Plain) || Endings.Contains(words[^1].Plain)))
        {
            generation = Generations.Contains(words[^1].Plain) ? words[^1].Plain : generation;
            words.RemoveAt(words.Count - 1);
        }

        return new PersonName(written, JoinServants(WithoutParticles(words)), generation);
    }

    private static IEnumerable<NameWord> Pieces(string written)
    {
        string plain = ArticleJoined().Replace(PlainLetters.Of(Apostrophe().Replace(written, "")), "");
        return Word().Matches(plain).Select(m => NameWord.Of(m.Groups["word"].Value, IsInitial(m)));
    }

    private static bool IsInitial(Match word) =>
        word.Groups["word"].Length == 1 || (word.Groups["dot"].Success && word.Groups["word"].Length == 2 && word.Groups["word"].Value is not ("jr" or "sr" or "md"));

    private static List<NameWord> WithoutParticles(List<NameWord> words)
    {
        List<NameWord> kept = [.. words.Select((w, i) => w with { IsFather = i > 0 && SonOf.Contains(words[i - 1].Plain) })
            .Where((w, i) => !IsParticle(w, i, words.Count))];
        return kept.Count > 0 ? kept : words;
    }

    private static bool IsParticle(NameWord word, int index, int count) =>
        index < count - 1 && (index > 0 ? Particles.Contains(word.Plain) && !(word.IsInitial && index == 1)
            : Particles.Contains(word.Plain) && !NamesToo.Contains(word.Plain));

    /// <summary><c>Abd al-Rahman</c> is one name, "servant of the Merciful".</summary>
    private static List<NameWord> JoinServants(List<NameWord> words)
    {
        for (int i = words.Count - 2; i >= 0; i--)
        {
            if (Servants.Contains(words[i].Plain) && !words[i + 1].IsInitial)
            {
                words[i] = NameWord.Of(words[i].Plain + words[i + 1].Plain, false) with { IsFather = words[i].IsFather };
                words.RemoveAt(i + 1);
            }
        }

        return words;
    }

    [GeneratedRegex("""["“”«»(][^"“”«»()]*["“”«»)]""")]
    private static partial Regex Nickname();

    [GeneratedRegex("['’‘ʼ`ʿʾ]")]
    private static partial Regex Apostrophe();

    // al-, and what it becomes before some letters; a hyphen shows that it is the article.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:[aeu][lnrsdtz]|[ae]sh|ech|adh|ath)-(?=\p{L}{3})")]
    private static partial Regex ArticleJoined();

    [GeneratedRegex(@"(?<word>[\p{L}\p{N}]+)(?<dot>\.)?")]
    private static partial Regex Word();
}
