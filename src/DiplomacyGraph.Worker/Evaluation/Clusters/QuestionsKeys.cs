using System.Text.Json;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>A mention of a person or meeting: gold id of the article, and handle in it.</summary>
internal readonly record struct GoldMention(string Article, string Handle);

/// <summary>Which gold person or meeting every mention belongs to, as <c>identity.json</c> says.</summary>
internal sealed class QuestionsKeys
{
    private readonly Dictionary<GoldMention, string> _keys = [];

    /// <summary>The keys of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is missing or cannot be understood.</exception>
    public static QuestionsKeys Read(string folder)
    {
        string path = Path.Combine(folder, "identity.json");
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
            var keys = new QuestionsKeys();
            foreach (JsonElement item in ((string[])["persons", "meetings"]).SelectMany(list => document.RootElement.GetProperty(list).EnumerateArray()))
            {
                keys.Add(item);
            }

            return keys;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FileNotFoundException)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>The gold key for which most of the mentions stand; null where they are spread evenly, and for none.</summary>
    public string? MostOf(IEnumerable<GoldMention> mentions)
    {
        (string Key, int Count)[] counts = [.. mentions.Select(m => _keys.GetValueOrDefault(m)).OfType<string>()
            .CountBy(key => key).Select(p => (p.Key, p.Value)).OrderByDescending(p => p.Value)];
        return counts.Length == 0 || (counts.Length > 1 && counts[0].Count == counts[1].Count) ? null : counts[0].Key;
    }

    private void Add(JsonElement item)
    {
        foreach (JsonElement mention in item.GetProperty("mentions").EnumerateArray())
        {
            _keys[new GoldMention(mention[0].GetString()!, mention[1].GetString()!)] = item.GetProperty("key").GetString()!;
        }
    }
}
