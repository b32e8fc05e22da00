using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Valery Gerasimov", "Gen. Gerasimov", "Gerasimov": which names of a text mean one person.</summary>
internal static class NameClusters
{
    /// <summary>A person while names are gathered.</summary>
    internal sealed class Cluster
    {
        public List<NameMention> Mentions { get; } = [];

        public string[] Words { get; set; } = [];

        /// <summary>The words with hyphenated ones taken apart: "Heng-Koh" may be called "Koh" later.</summary>
        public string[] Parts { get; set; } = [];

        public NameMention First => Mentions[0];
    }

    /// <summary>Clusters in order of first mention.</summary>
    public static IReadOnlyList<Cluster> Of(TokenizedText text, MentionSet found)
    {
        var clusters = new List<Cluster>();
        var ordered = found.All<NameMention>().OrderBy(m => m.Range.First).ToList();
        foreach (NameMention mention in ordered.Where(m => WordsOf(text, m).Length > 1))
        {
            Add(clusters, text, mention, single: false);
        }

        foreach (NameMention mention in ordered.Where(m => WordsOf(text, m).Length <= 1))
        {
            Add(clusters, text, mention, single: true);
        }

        foreach (Cluster cluster in clusters)
        {
            cluster.Mentions.Sort((a, b) => a.Range.First.CompareTo(b.Range.First));
        }

        return [.. clusters.OrderBy(c => c.First.Range.First)];
    }

    /// <summary>The folded words of a name; parts joined by hyphens are one word.</summary>
    public static string[] WordsOf(TokenizedText text, NameMention mention)
    {
        var words = new List<string>();
        for (int i = mention.Name.First; i < mention.Name.End; i++)
        {
            if (text.Tokens[i].AfterHyphen && words.Count > 0)
            {
                words[^1] += text.Tokens[i].Norm;
            }
            else
            {
                words.Add(text.Tokens[i].Norm);
            }
        }

        return [.. words];
    }

    private static void Add(List<Cluster> clusters, TokenizedText text, NameMention mention, bool single)
    {
        string[] words = WordsOf(text, mention);
        Cluster? cluster = single ? BySingleWord(clusters, mention, words) : clusters.FirstOrDefault(c => SameFullName(c.Words, words));
        if (cluster is null)
        {
            clusters.Add(cluster = new Cluster());
        }

        cluster.Mentions.Add(mention);
        cluster.Words = words.Length > cluster.Words.Length ? words : cluster.Words;
        string[] parts = [.. Enumerable.Range(mention.Name.First, mention.Name.Length).Select(i => text.Tokens[i].Norm)];
        cluster.Parts = parts.Length > cluster.Parts.Length ? parts : cluster.Parts;
    }

    /// <summary>One word: the surname of somebody; of several, the one named last before it.</summary>
    private static Cluster? BySingleWord(List<Cluster> clusters, NameMention mention, string[] words)
    {
        string word = words.Length == 0 ? "" : words[0];
        var fitting = clusters.Where(c => c.Words.Contains(word, StringComparer.Ordinal)).ToList();
        fitting = fitting.Count > 0 || mention.HasAddress ? fitting : [.. clusters.Where(c => c.Parts.Contains(word, StringComparer.Ordinal))];
        var surname = fitting.Where(c => c.Words[^1] == word).ToList();
        return (surname.Count > 0 ? surname : fitting)
            .OrderByDescending(c => c.Mentions.Where(m => m.Range.First < mention.Range.First).Select(m => m.Range.First).DefaultIfEmpty(-1).Max())
            .FirstOrDefault();
    }

    /// <summary>Equal words in any order, or the same surname with given names that do not contradict each other.</summary>
    private static bool SameFullName(string[] a, string[] b)
    {
        (string[] shorter, string[] longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < 2)
        {
            return false;
        }

        if (shorter.All(w => longer.Contains(w, StringComparer.Ordinal)))
        {
            return true;
        }

        bool sameSurname = shorter[^1] == longer[^1];
        return sameSurname && shorter[..^1].All(w => longer[..^1].Any(l => l == w || (w.Length == 1 && l[0] == w[0]) || (l.Length == 1 && l[0] == w[0])));
    }
}
