using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>The rows of meetings that are set anew, and of the reports that contradict them.</summary>
internal static class KeptMeetingRows
{
    /// <summary>The row of <c>write/save-meetings</c>.</summary>
    public static Row Of(string key, KeptMeeting kept) => new()
    {
        ["key"] = key,
        ["status"] = kept.Status,
        ["mode"] = kept.Mode,
        ["date"] = kept.Date?.ToString(),
        ["firstDay"] = IsoDay.Of(kept.Date?.FirstDay),
        ["lastDay"] = IsoDay.Of(kept.Date?.LastDay),
        ["place"] = kept.Place,
        ["host"] = kept.Host,
        ["parties"] = kept.Parties.ToList(),
        ["caption"] = string.Join(' ', new[] { string.Join('–', kept.Parties), kept.Date?.ToString(), kept.Place }.OfType<string>()),
    };

    /// <summary>The rows of <c>write/derive-conflicts</c>.</summary>
    public static IEnumerable<Row> ConflictsOf(string key, KeptMeeting kept) => kept.Conflicts.Select(c => new Row
    {
        ["meeting"] = key,
        ["evidence"] = $"{c.Report.Claim.Id}/1",
        ["field"] = c.Field,
        ["value"] = c.Value,
        ["why"] = c.Why,
    });
}
