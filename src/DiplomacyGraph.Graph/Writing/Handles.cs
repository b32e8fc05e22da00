using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Writing;

/// <summary>Keys for the handles by which the facts of one article refer to each other.</summary>
internal sealed class Handles(ArticleFacts facts)
{
    private readonly Dictionary<string, string> _persons = facts.Persons.ToDictionary(p => p.Id, p => p.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _meetings = facts.Meetings.ToDictionary(m => m.Id, m => m.Key, StringComparer.Ordinal);

    /// <summary>Key of a person; null for null.</summary>
    /// <exception cref="ArgumentException">The article has no such person.</exception>
    public string? Person(string? id) => Find(_persons, id, "person");

    /// <summary>Key of a meeting; null for null.</summary>
    /// <exception cref="ArgumentException">The article has no such meeting.</exception>
    public string? Meeting(string? id) => Find(_meetings, id, "meeting");

    private string? Find(Dictionary<string, string> keys, string? id, string what) => id is null ? null
        : keys.GetValueOrDefault(id) ?? throw new ArgumentException($"Article {facts.Article.Id} refers to {what} \"{id}\", which it does not have.");
}
