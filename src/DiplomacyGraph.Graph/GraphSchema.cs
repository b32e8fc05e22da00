namespace DiplomacyGraph.Graph;

/// <summary>What a store needs before it can be written to.</summary>
internal static class GraphSchema
{
    /// <summary>Version that this program writes; the statement <c>schema/version</c> stores it.</summary>
    public const int Version = 2;

    /// <summary>The statements that create the schema: tables and constraints first, for the indexes need them.</summary>
    public static readonly IReadOnlyList<string> Statements = [.. new[]
    {
        "article", "reading", "claim", "block", "judgement", "fact", "evidence", "party", "topic", "person", "role", "tenure", "meeting", "cooperation", "ties",
        "article-first-day", "article-url", "cooperation-first-day", "meeting-first-day", "meeting-last-day", "meeting-status",
        "person-name", "claim-key", "role-kind", "tenure-first-day",
    }.Select(name => "schema/" + name)];

    /// <summary>Refuses a store that a newer or an older program made.</summary>
    /// <param name="version">What the store says; null for an empty one.</param>
    /// <param name="address">Path or uri of the store.</param>
    /// <exception cref="GraphStoreException">The version is another than <see cref="Version"/>.</exception>
    public static void Check(long? version, string address)
    {
        if (version > Version)
        {
            throw new GraphStoreException(
                $"{address} has schema version {version}; this program knows up to {Version}. Use the newer program, or another store.");
        }

        if (version < Version)
        {
            throw new GraphStoreException(
                $"{address} has schema version {version}, which knows nothing of who is who; this program needs {Version}. Load the articles into a new store.");
        }
    }
}
