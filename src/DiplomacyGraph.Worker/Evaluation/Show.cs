namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Values in error lists, written as the reference scorer writes them, so that the two lists can be compared line by line.</summary>
internal static class Show
{
    /// <summary>The value, or <c>None</c>.</summary>
    public static string Value(string? value) => value ?? "None";

    /// <summary>The value in quotes, or <c>None</c>.</summary>
    public static string Quoted(string? value)
    {
        if (value is null)
        {
            return "None";
        }

        char quote = value.Contains('\'') && !value.Contains('"') ? '"' : '\'';
        string escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return quote + (quote == '\'' ? escaped.Replace("'", "\\'", StringComparison.Ordinal) : escaped) + quote;
    }

    /// <summary>Codes in order, joined by a plus.</summary>
    public static string Codes(IEnumerable<string> codes) => string.Join('+', NameFolding.Codes(codes).Order(StringComparer.Ordinal));
}
