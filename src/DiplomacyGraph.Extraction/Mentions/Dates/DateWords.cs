using System.Collections.Frozen;
using System.Globalization;

namespace DiplomacyGraph.Extraction.Mentions.Dates;

/// <summary>The words of which dates are made, apart from the names of months and weekdays.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words that can open a date, apart from figures, months and weekdays.</summary>
    public static IEnumerable<string> Openers { get; } =
    [
        "the", "today", "tonight", "this", "earlier", "later", "yesterday", "last", "tomorrow", "previous", "next", "coming", "in", "within", "that", "recent", "past",
        "spring", "summer", "autumn", "fall", "winter", .. Numbers.Keys,
    ];

    /// <summary>"three", "3", "a": how many; null for none.</summary>
    public static int? Count(string word) =>
        Numbers.TryGetValue(word, out int n) ? n : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m < 100 ? m : null;

    /// <summary>"morning", "evening": a part of a day.</summary>
    public static bool IsPartOfDay(string word) => word is "morning" or "afternoon" or "evening" or "night";

    /// <summary>"day", "evening".</summary>
    public static bool IsDay(string word) => word == "day" || IsPartOfDay(word);

    /// <summary>"week", "months": a period longer than a day, in its singular; null for none.</summary>
    public static string? Period(string word) => word switch
    {
        "week" or "weeks" or "fortnight" => "week",
        "month" or "months" => "month",
        "year" or "years" => "year",
        _ => null,
    };

    /// <summary>"spring": a season, which can be told no more exactly than its year.</summary>
    public static bool IsSeason(string word) => word is "spring" or "summer" or "autumn" or "fall" or "winter";
}
