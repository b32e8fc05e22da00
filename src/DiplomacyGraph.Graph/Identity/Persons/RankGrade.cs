using System.Collections.Frozen;
using System.Globalization;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>Military ranks as numbers: who holds a higher one later may be the same officer, who holds a lower one later hardly.</summary>
internal static class RankGrade
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["adm"] = "admiral", ["brig"] = "brigadier", ["col"] = "colonel", ["gen"] = "general", ["lt"] = "lieutenant", ["ltg"] = "lieutenant general",
        ["maj"] = "major", ["mg"] = "major general", ["vadm"] = "vice admiral", ["radm"] = "rear admiral", ["cdr"] = "commander", ["cdre"] = "commodore",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Grades = Load();

    /// <summary>The grade; null without a rank, and for one that says little (<c>General</c> stands for all generals).</summary>
    public static int? Of(string? rank) => rank is null ? null
        : Grades.TryGetValue(string.Join(' ', PlainName.WordsOf(rank).Select(w => Abbreviations.GetValueOrDefault(w, w))), out int grade) ? grade : null;

    private static FrozenDictionary<string, int> Load()
    {
        using var lines = new StreamReader(typeof(RankGrade).Assembly.GetManifestResourceStream("rank-grades.tsv")!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Trim().Split('\t'))
            .ToFrozenDictionary(columns => columns[1], columns => int.Parse(columns[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
