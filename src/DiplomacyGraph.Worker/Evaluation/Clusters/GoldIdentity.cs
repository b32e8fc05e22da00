using System.Text.Json;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>A mention of a person or meeting: gold id of the article, and handle in it.</summary>
internal readonly record struct GoldMention(string Article, string Handle) : IComparable<GoldMention>
{
    /// <summary>Orders by article, then handle, both ordinal.</summary>
    public int CompareTo(GoldMention other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Article and handle, a blank between.</summary>
    public override string ToString() => $"{Article} {Handle}";
}

/// <summary>Which gold person or meeting every mention belongs to, as <c>identity.json</c> says.</summary>
/// <param name="Persons">Key of the person by mention.</param>
/// <param name="Meetings">Key of the meeting by mention.</param>
internal sealed record GoldIdentity(IReadOnlyDictionary<GoldMention, string> Persons, IReadOnlyDictionary<GoldMention, string> Meetings)
{
    /// <summary>Reads the file of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is missing or cannot be understood.</exception>
    public static GoldIdentity Read(string folder)
    {
        string path = Path.Combine(folder, "identity.json");
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
            return new GoldIdentity(Clusters(document.RootElement.GetProperty("persons")), Clusters(document.RootElement.GetProperty("meetings")));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FileNotFoundException)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    private static Dictionary<GoldMention, string> Clusters(JsonElement list) =>
        (from item in list.EnumerateArray()
         from mention in item.GetProperty("mentions").EnumerateArray()
         select (Mention: new GoldMention(mention[0].GetString()!, mention[1].GetString()!), Key: item.GetProperty("key").GetString()!))
        .ToDictionary(p => p.Mention, p => p.Key);
}
