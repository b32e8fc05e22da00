namespace DiplomacyGraph.Graph.Queries;

/// <summary>
/// Reads the comment that opens a statement file: the question on the first line, then
/// <c>$name type [required]: what it is</c> a parameter, then <c>columns: a, b, [c]</c>; brackets: a list.
/// </summary>
internal static class StatementHeader
{
    /// <summary>What a statement's header says.</summary>
    /// <exception cref="FormatException">The header lacks its question or columns.</exception>
    public static QueryDescription Read(string name, string text)
    {
        List<string> lines =
        [
            .. text.Split('\n')
                .TakeWhile(l => l.StartsWith("--", StringComparison.Ordinal) || l.StartsWith("//", StringComparison.Ordinal))
                .Select(l => l[2..].Trim()),
        ];
        string columns = lines.FirstOrDefault(l => l.StartsWith("columns:", StringComparison.Ordinal))
            ?? throw new FormatException($"{name}: no line \"columns:\" in the header.");
        string[] names = columns["columns:".Length..].Split(',', StringSplitOptions.TrimEntries);
        return new QueryDescription(
            name, lines[0], [.. lines.Where(l => l.StartsWith('$')).Select(l => Parameter(name, l))], [.. names.Select(n => n.Trim('[', ']'))])
        {
            ListColumns = names.Where(n => n.StartsWith('[')).Select(n => n.Trim('[', ']')).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static QueryParameter Parameter(string name, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string[] head = colon < 0 ? [] : line[1..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return head.Length is 2 or 3
            ? new QueryParameter(head[0], head[1], head.Length == 3 && head[2] == "required", line[(colon + 1)..].Trim())
            : throw new FormatException($"{name}: expected \"$name type [required]: what it is\", found \"{line}\".");
    }
}
