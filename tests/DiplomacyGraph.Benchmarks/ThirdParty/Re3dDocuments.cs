using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>re3d: short documents on Syria and Iraq with persons and "communicated with". Its README says how to score it.</summary>
internal static class Re3dDocuments
{
    private const string Set = "re3d";
    private const double Trusted = 0.5;

    /// <summary>Persons by surname, and communication between two countries.</summary>
    public static IEnumerable<Measure> Score(string folder, TextReader reader)
    {
        var persons = new List<(HashSet<string>, HashSet<string>)>();
        var talks = new List<bool>();
        foreach (string part in Directory.GetDirectories(Path.Combine(folder, Set)).Order(StringComparer.Ordinal))
        {
            ILookup<string, JsonElement> entities = Lines(part, "entities.json"), relations = Lines(part, "relations.json");
            foreach (JsonElement document in Objects(Path.Combine(part, "documents.json")))
            {
                string id = Text(document, "_id");
                ArticleFacts facts = reader.Read(Text(document, "text"));
                persons.Add((GoldSurnames(entities[id]), TextReader.Surnames(facts)));
                talks.AddRange(relations[id].Where(r => Text(r, "type") == "CommWith").Select(r => EndsOf(r, reader)).Where(ends => ends.Count > 1)
                    .Select(ends => TextReader.HasMeetingOf(facts, ends)));
            }
        }

        return [Measure.Of(Set, "persons by surname", persons), Measure.Count(Set, "CommWith between two countries: a meeting of both", talks)];
    }

    /// <summary>Spans that hold a proper name: the last word is capitalised, and no office or pronoun.</summary>
    private static HashSet<string> GoldSurnames(IEnumerable<JsonElement> entities) =>
    [
        .. entities.Where(e => Text(e, "type") == "Person").Select(e => Text(e, "value"))
            .Where(v => v.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., string last] && char.IsUpper(last[0]) && !IsOffice(last) && !IsPronoun(last))
            .Select(TextReader.Surname),
    ];

    private static bool IsOffice(string word) => word is "Minister" or "Secretary" or "President" or "Envoy" or "Ambassador" or "General" or "Representative"
        or "Commander" or "Coordinator" or "Spokesman" or "Chief" or "Director" or "King" or "Commissioner" or "Affairs" or "Defence" or "State";

    private static bool IsPronoun(string word) => word is "He" or "She" or "They" or "We" or "I" or "You" or "His" or "Their" or "Who" or "It";

    /// <summary>The countries of both ends of a relation, each as our reader understands its words.</summary>
    private static HashSet<string> EndsOf(JsonElement relation, TextReader reader) =>
        [.. reader.Countries(Text(relation, "source")), .. reader.Countries(Text(relation, "target"))];

    private static ILookup<string, JsonElement> Lines(string part, string file) => Objects(Path.Combine(part, file))
        .Where(o => o.GetProperty("confidence").GetDouble() >= Trusted).ToLookup(o => Text(o, "documentId"), StringComparer.Ordinal);

    private static IEnumerable<JsonElement> Objects(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
