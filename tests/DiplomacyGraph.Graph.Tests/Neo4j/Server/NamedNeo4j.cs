namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>The server that the environment names.</summary>
internal static class NamedNeo4j
{
    /// <summary>Null where <c>NEO4J_URI</c> is not set. Tests empty the database, so one that holds anything is refused unless <c>DIPLOMACY_WIPE_NEO4J=1</c>.</summary>
    public static async Task<RunningNeo4j?> FindAsync()
    {
        if (Setting("NEO4J_URI") is not { } address)
        {
            return null;
        }

        var http = new Uri(address.TrimEnd('/') + "/");
        var bolt = new Uri(Setting("NEO4J_BOLT_URI") ?? $"bolt://{http.Host}:7687");
        var database = new Neo4jDatabase(
            http, bolt, Setting("NEO4J_USER") ?? "neo4j", Setting("NEO4J_PASSWORD") ?? "", Setting("NEO4J_DATABASE") ?? "neo4j");
        if (Setting("DIPLOMACY_WIPE_NEO4J") != "1" && await database.CountNodesAsync() > 0)
        {
            throw new InvalidOperationException(
                $"The database that NEO4J_URI names ({http}) is not empty, and tests would empty it: name another, or set DIPLOMACY_WIPE_NEO4J=1.");
        }

        return new(database, async () => await database.WipeAsync());
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
