using System.Text;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>
/// MinHash over runs of words: the share of equal numbers in two signatures estimates the share of runs that two texts have in common
/// (Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
public static class TextSignature
{
    /// <summary>How many numbers a signature has.</summary>
    public const int Length = 64;

    private const int WordsInRun = 4;

    /// <summary>The signature of a text; empty where it has fewer words than a run.</summary>
    public static IReadOnlyList<uint> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<string> words = PlainName.WordsOf(text);
        if (words.Count < WordsInRun)
        {
            return [];
        }

        ulong[] hashes = [.. words.Select(HashOf)];
        uint[] least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        for (int start = 0; start + WordsInRun <= hashes.Length; start++)
        {
            Lower(least, RunAt(hashes, start));
        }

        return least;
    }

    /// <summary>Estimated share of common runs, 0 to 1; 0 where a signature is empty.</summary>
    public static double Likeness(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Count == 0 || a.Count != b.Count ? 0 : a.Zip(b).Count(p => p.First == p.Second) / (double)a.Count;
    }

    private static ulong RunAt(ulong[] hashes, int start)
    {
        ulong run = 0;
        for (int i = start; i < start + WordsInRun; i++)
        {
            run = Mix(run ^ hashes[i]);
        }

        return run;
    }

    private static void Lower(uint[] least, ulong run)
    {
        for (int i = 0; i < least.Length; i++)
        {
            uint value = (uint)(Mix(run + ((ulong)i * 0x9E3779B97F4A7C15)) >> 32);
            least[i] = Math.Min(least[i], value);
        }
    }

    // FNV-1a: the same on every machine, unlike string.GetHashCode.
    private static ulong HashOf(string word) =>
        Encoding.UTF8.GetBytes(word).Aggregate(0xCBF29CE484222325, (hash, octet) => (hash ^ octet) * 0x100000001B3);

    // The finaliser of SplitMix64.
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
