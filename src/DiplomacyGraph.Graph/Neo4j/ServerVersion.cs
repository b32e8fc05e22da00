namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>The versions of Neo4j this program can use.</summary>
internal static class ServerVersion
{
    /// <summary>The long-term release the Cypher and the Query API were measured on.</summary>
    private static readonly Version Oldest = new(5, 26);

    /// <summary>Returns when the server is fit.</summary>
    /// <exception cref="GraphStoreException">It is older than 5.26.</exception>
    public static void Require(string version, Neo4jEndpoint server)
    {
        if (Parse(version) < Oldest)
        {
            throw new GraphStoreException(
                $"Neo4j at {server} is version {version}; 5.26 or later is needed: upgrade the server.", code: Neo4jErrors.Unusable);
        }
    }

    /// <summary>"5.26.30", "2026.08.1", "5.27-aura": what follows the second number does not matter here. 0.0 where there are no numbers.</summary>
    private static Version Parse(string version)
    {
        var numbers = version.Split('.', '-');
        return numbers.Length >= 2 && int.TryParse(numbers[0], out var major) && int.TryParse(numbers[1], out var minor) ? new(major, minor) : new(0, 0);
    }
}
