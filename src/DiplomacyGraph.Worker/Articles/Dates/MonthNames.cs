namespace DiplomacyGraph.Worker.Articles.Dates;

/// <summary>English names of months, whole or shortened to three or four letters.</summary>
internal static class MonthNames
{
    /// <summary>Matches one name, whole or short, without the point of a short one; for use inside a pattern that ignores case.</summary>
    public const string Pattern =
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The month from 1 to 12, or null where the word is none.</summary>
    public static int? Find(string word)
    {
        string name = word.TrimEnd('.').ToLowerInvariant();
        int index = name.Length < 3 ? -1 : Array.FindIndex(Names, month =>
            month == name || (name.Length <= 4 && month.StartsWith(name, StringComparison.Ordinal)));
        return index < 0 ? null : index + 1;
    }
}
