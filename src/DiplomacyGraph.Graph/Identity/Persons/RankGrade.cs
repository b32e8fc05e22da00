using System.Collections.Frozen;
using System.Globalization;

namespace DiplomacyGraph.Graph.Identity.Persons;

/// <summary>Military ranks as numbers: who holds a higher one later may be the same officer, who holds a lower one later hardly.</summary>
internal static class RankGrade
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["adm"] = "admiral",
        ["brig"] = "brigadier",
        ["col"] = "colonel",
        ["gen"] = "general",
        ["lt"] = "lieutenant",
        ["ltg"] = "lieutenant general",
        ["maj"] = "major",
        ["mg"] = "major general",
        ["vadm"] = "vice admiral",
        ["radm"] = "rear admiral",
        ["cdr"] = "commander",
        ["cdre"] = "commodore",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Grades = EmbeddedTable.Rows("rank-grades.tsv")
        .ToFrozenDictionary(columns => columns[1], columns => int.Parse(columns[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The grade; null without a rank, and for one that says little (<c>General</c> stands for all generals).</summary>
    public static int? Of(string? rank) => rank is null ? null
        : Grades.TryGetValue(string.Join(' ', PlainName.WordsOf(rank).Select(w => Abbreviations.GetValueOrDefault(w, w))), out int grade) ? grade : null;

    /// <summary>How many grades lie between a rank and a lower one that is written later; 0 where none fell.</summary>
    public static int Fall(IEnumerable<DatedRank> from, IReadOnlyList<DatedRank> to) =>
        from.SelectMany(f => to.Where(t => t.Last > f.First).Select(t => f.Grade - t.Grade)).Append(0).Max();

    /// <summary>The ranks of claims; those that say little or have no date are left out.</summary>
    public static IReadOnlyList<DatedRank> Of(IEnumerable<PersonClaim> claims) => [.. claims
        .Where(c => c.Published is not null).Select(c => (Grade: Of(c.Rank), Day: c.Published!.Value.FirstDay)).Where(r => r.Grade is not null)
        .GroupBy(r => r.Grade!.Value, r => r.Day).Select(g => new DatedRank(g.Key, g.Min(), g.Max()))];
}

/// <summary>A rank, and the first and last day on which it was written.</summary>
internal sealed record DatedRank(int Grade, DateOnly First, DateOnly Last);
