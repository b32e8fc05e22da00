namespace DiplomacyGraph.Graph;

/// <summary>Which store holds the graph: Neo4j where an address is set, else SQLite.</summary>
public sealed class GraphStoreOptions
{
    /// <summary>File of the SQLite store, relative to the working folder. Made when missing.</summary>
    public string SqlitePath { get; set; } = "diplomacy.db";

    /// <summary>How long to wait for another process that writes to the SQLite file.</summary>
    public TimeSpan SqliteBusyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Address of Neo4j, <c>http://localhost:7474</c>; null for SQLite.</summary>
    public string? Neo4jUri { get; set; }

    /// <summary>User of Neo4j.</summary>
    public string Neo4jUser { get; set; } = "neo4j";

    /// <summary>Password of Neo4j. Belongs into the environment, not into a file.</summary>
    public string? Neo4jPassword { get; set; }

    /// <summary>Database within Neo4j.</summary>
    public string Neo4jDatabase { get; set; } = "neo4j";

    /// <summary>How long Neo4j may take for one request. Generous: a server goes on with what its client has given up.</summary>
    public TimeSpan Neo4jTimeout { get; set; } = TimeSpan.FromMinutes(5);
}
