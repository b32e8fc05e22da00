using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>Whether two dates, of whatever precision, can be one.</summary>
internal static class DateMatch
{
    /// <summary>Whether one of two dates may be the other said more exactly; an unknown date fits all.</summary>
    public static bool AreCompatible(PartialDate? a, PartialDate? b) =>
        a is not PartialDate x || b is not PartialDate y || x.ToString().StartsWith(y.ToString(), StringComparison.Ordinal) || y.ToString().StartsWith(x.ToString(), StringComparison.Ordinal);
}
