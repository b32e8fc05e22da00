namespace DiplomacyGraph.Graph;

/// <summary>What a store needs before it can be written to.</summary>
internal static class GraphSchema
{
    /// <summary>Version that this program writes; the statement <c>schema/version</c> stores it.</summary>
    public const int Version = 1;

    /// <summary>The statements that create the schema: tables and constraints first, for the indexes need them.</summary>
    public static readonly IReadOnlyList<string> Statements = [.. new[]
    {
        "article", "fact", "evidence", "party", "topic", "person", "role", "tenure", "meeting", "cooperation",
        "article-first-day", "article-url", "cooperation-first-day", "meeting-first-day", "meeting-last-day", "meeting-status",
        "person-name", "role-kind", "tenure-first-day",
    }.Select(name => "schema/" + name)];

    /// <summary>Refuses a store that a newer program made.</summary>
    /// <exception cref="GraphStoreException">The version is newer than <see cref="Version"/>.</exception>
    public static void Check(long? version, string address)
    {
        if (version > Version)
        {
            throw new GraphStoreException(
                $"{address} has schema version {version}; this program knows up to {Version}. Use the newer program, or another store.");
        }
    }
}
