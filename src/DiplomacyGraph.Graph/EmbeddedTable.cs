using System.Reflection;

namespace DiplomacyGraph.Graph;

/// <summary>Reads an embedded table, of this project or of the extraction: tab-separated, <c>#</c> opens a comment, <c>-</c> is an empty cell.</summary>
internal static class EmbeddedTable
{
    /// <summary>The cells of each line.</summary>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var lines = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return
        [
            .. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))
                .Select(line => line.TrimEnd('\r').Split('\t')),
        ];
    }

    /// <summary>The values of a cell, parted by <c>|</c>.</summary>
    public static string[] Values(string cell) => cell == "-" ? [] : cell.Split('|');
}
