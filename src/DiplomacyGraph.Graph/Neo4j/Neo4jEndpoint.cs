namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Where a Neo4j database is and who asks. Its text never holds the password.</summary>
/// <param name="Address">The server, without user or password in it.</param>
/// <param name="User">The user name.</param>
/// <param name="Password">The password, sent to the server and shown nowhere.</param>
/// <param name="Database">The database on that server.</param>
/// <param name="Timeout">How long one request may take before it is given up.</param>
internal sealed record Neo4jEndpoint(Uri Address, string User, string Password, string Database, TimeSpan Timeout)
{
    /// <summary>The address and the database, as messages name them.</summary>
    public override string ToString() => $"{Address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)} (database {Database})";
}
