namespace DiplomacyGraph.Graph.Queries;

/// <summary>All questions that the graph answers, read from the headers of their statement files.</summary>
public static class QueryCatalogue
{
    private static readonly Lazy<IReadOnlyList<QueryDescription>> Questions = new(() =>
        [.. Statements.Names("cypher", "queries/").Select(n => StatementHeader.Read(n["queries/".Length..], Statements.Cypher(n)))]);

    /// <summary>The questions, by name.</summary>
    public static IReadOnlyList<QueryDescription> All => Questions.Value;

    /// <summary>The question of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static QueryDescription Find(string name) => All.FirstOrDefault(q => q.Name == name)
        ?? throw new ArgumentException($"There is no question \"{name}\". There are: {string.Join(", ", All.Select(q => q.Name))}.", nameof(name));
}
