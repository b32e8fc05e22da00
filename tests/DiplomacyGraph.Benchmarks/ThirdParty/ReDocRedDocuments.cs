using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>redocred-roles: encyclopaedia articles with heads of state and of government. Its README says how to score it.</summary>
internal static class ReDocRedDocuments
{
    private const string Set = "redocred-roles";
    private static readonly Dictionary<string, RoleKind> Kinds = new() { ["P35"] = RoleKind.HeadOfState, ["P6"] = RoleKind.HeadOfGovernment };

    /// <summary>Persons by surname; heads of state and of government of a country.</summary>
    public static IEnumerable<Measure> Score(string folder, TextReader reader)
    {
        IReadOnlyDictionary<string, string> countries = CountryCodes.OfName(folder);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, Set, "dev-roles.json")));
        var persons = new List<(HashSet<string>, HashSet<string>)>();
        var roles = new List<(HashSet<(string, RoleKind, string)>, HashSet<(string, RoleKind, string)>)>();
        foreach (JsonElement document in json.RootElement.EnumerateArray())
        {
            string text = string.Join(' ', document.GetProperty("sents").EnumerateArray().Select(s => Spaced.Text(s.EnumerateArray().Select(t => t.GetString()!))));
            ArticleFacts facts = reader.Read(text);
            JsonElement[] entities = [.. document.GetProperty("vertexSet").EnumerateArray()];
            persons.Add((GoldPersons(entities), TextReader.Surnames(facts)));
            roles.Add((GoldRoles(document, entities, countries), FoundRoles(facts)));
        }

        return [Measure.Of(Set, "persons by surname", persons), Measure.Of(Set, "heads of state and government, with country", roles, recallOnly: true)];
    }

    private static HashSet<string> GoldPersons(JsonElement[] entities) =>
        [.. entities.Where(e => e[0].GetProperty("type").GetString() == "PER").Select(e => TextReader.Surname(Longest(e)))];

    private static HashSet<(string, RoleKind, string)> GoldRoles(JsonElement document, JsonElement[] entities, IReadOnlyDictionary<string, string> countries)
    {
        var roles = new HashSet<(string, RoleKind, string)>();
        foreach (JsonElement label in document.GetProperty("labels").EnumerateArray())
        {
            if (Kinds.TryGetValue(label.GetProperty("r").GetString()!, out RoleKind kind)
                && Names(entities[label.GetProperty("h").GetInt32()]).Select(n => countries.GetValueOrDefault(n)).FirstOrDefault(c => c is not null) is string country)
            {
                roles.Add((TextReader.Surname(Longest(entities[label.GetProperty("t").GetInt32()])), kind, country));
            }
        }

        return roles;
    }

    private static HashSet<(string, RoleKind, string)> FoundRoles(ArticleFacts facts) =>
        [.. facts.Persons.SelectMany(p => p.Roles.Where(r => r.Of is not null).Select(r => (TextReader.Surname(p.Name), r.Kind, r.Of!.Value.Code)))];

    private static IEnumerable<string> Names(JsonElement entity) => entity.EnumerateArray().Select(m => m.GetProperty("name").GetString()!);

    private static string Longest(JsonElement entity) => Names(entity).MaxBy(n => n.Length)!;
}
