namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>Sets that come as tokens are put together as a newspaper prints them.</summary>
internal static class Spaced
{
    /// <summary>Words with single spaces, none before a mark that closes or behind one that opens.</summary>
    public static string Text(IEnumerable<string> tokens)
    {
        string text = string.Join(' ', tokens);
        foreach (string mark in (string[])[",", ".", ";", ":", "!", "?", ")", "'s", "’s", "n't"])
        {
            text = text.Replace($" {mark}", mark, StringComparison.Ordinal);
        }

        return text.Replace("( ", "(", StringComparison.Ordinal);
    }
}
