using System.Globalization;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>Days as both stores take them: ISO text.</summary>
internal static class IsoDay
{
    /// <summary><c>yyyy-MM-dd</c>; null for null.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
