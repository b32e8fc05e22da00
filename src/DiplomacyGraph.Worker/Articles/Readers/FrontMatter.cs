namespace DiplomacyGraph.Worker.Articles.Readers;

/// <summary>The block of <c>name: value</c> lines that may stand before a text, between two lines of <c>---</c>.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    private const int MaxLines = 60;

    /// <summary>Takes the block off. Names are compared without case; without a whole block the text comes back untouched.</summary>
    public static (IReadOnlyDictionary<string, string> Values, string Text) Split(string text)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        using StringReader lines = new(text);
        if (lines.ReadLine()?.TrimEnd() != Fence)
        {
            return (values, text);
        }

        for (int i = 0; i < MaxLines && lines.ReadLine() is string line; i++)
        {
            if (line.TrimEnd() == Fence)
            {
                return (values, lines.ReadToEnd().TrimStart('\r', '\n'));
            }

            Add(values, line);
        }

        return (new Dictionary<string, string>(), text);
    }

    private static void Add(Dictionary<string, string> values, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string value = colon < 0 ? "" : line[(colon + 1)..].Trim().Trim('"', '\'');
        if (value.Length > 0)
        {
            values.TryAdd(line[..colon].Trim(), value);
        }
    }
}
