using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>plover-gsr: single sentences with an event type, who and whom. Its README says how to score it.</summary>
internal static class PloverRecords
{
    private const string Set = "plover-gsr";
    private static readonly HashSet<string> Conflict = ["FIGHT", "ASSAULT", "PROTEST", "COERCE", "SANCTION"];
    private static readonly HashSet<string> Cooperative = ["AGREE", "COOPERATE", "AID", "SUPPORT"];

    private sealed record Record(string Event, bool IsMilitary, HashSet<string> By, HashSet<string> With, HashSet<string> Named, ArticleFacts Facts)
    {
        public HashSet<string> All => [.. By, .. With];
    }

    /// <summary>Meetings of consultations, false alarms on conflict, entries of military cooperation.</summary>
    public static IEnumerable<Measure> Score(string folder, TextReader reader)
    {
        IReadOnlyDictionary<string, string> codes = CountryCodes.OfAlpha3(folder);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, Set, "dev.json")));
        List<Record> records = [.. json.RootElement.EnumerateArray().Select(r => Read(r, codes, reader))];
        List<Record> military = [.. records.Where(r => Cooperative.Contains(r.Event) && r.IsMilitary)];
        return
        [
            Measure.Of(Set, "countries of the actors", records.Select(r => (r.All, r.Named))),
            Measure.Count(Set, "CONSULT: a meeting of these countries", records.Where(r => r.Event == "CONSULT").Select(r => TextReader.HasMeetingOf(r.Facts, r.All))),
            Measure.Count(Set, "FIGHT, ASSAULT, PROTEST, COERCE, SANCTION: no meeting", records.Where(r => Conflict.Contains(r.Event)).Select(r => r.Facts.Meetings.Count == 0)),
            Measure.Count(Set, "military AGREE, COOPERATE, AID, SUPPORT: an entry", military.Select(r => r.Facts.Cooperation.Count > 0)),
            Measure.Count(Set, "the same, with who and whom right", military.Select(r => r.Facts.Cooperation.Any(c => HasSides(c, r)))),
        ];
    }

    private static bool HasSides(Cooperation stated, Record record) =>
        record.By.SetEquals(stated.By.Select(p => p.Code)) && record.With.SetEquals(stated.With.Select(p => p.Code));

    private static Record Read(JsonElement item, IReadOnlyDictionary<string, string> codes, TextReader reader) => new(
        item.GetProperty("event").GetString()!,
        item.TryGetProperty("context", out JsonElement context) && context.ToString().Contains("military", StringComparison.Ordinal),
        Actors(item, "source", codes), Actors(item, "target", codes),
        [.. reader.Countries(item.GetProperty("text").GetString()!)],
        reader.Read(item.GetProperty("text").GetString()!, item.GetProperty("date").GetString()));

    private static HashSet<string> Actors(JsonElement item, string side, IReadOnlyDictionary<string, string> codes) =>
        item.TryGetProperty(side, out JsonElement actors) && actors.ValueKind == JsonValueKind.Array
            ? [.. actors.EnumerateArray().Select(a => a.TryGetProperty("code", out JsonElement code) ? codes.GetValueOrDefault(code.ToString()) : null).OfType<string>()]
            : [];
}
