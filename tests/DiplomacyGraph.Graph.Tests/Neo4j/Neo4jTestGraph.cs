using System.Text.Json;
using DiplomacyGraph.Graph.Neo4j;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>Opens the graph on a test server, and looks into it without the code under test.</summary>
internal static class Neo4jTestGraph
{
    private const string Relationships = "MATCH (a)-[r]->(b) RETURN type(r), properties(r), coalesce(a.key, a.id, a.code), coalesce(b.key, b.id, b.code)";

    public static IGraphDatabase Open(Neo4jDatabase database) => Open(database, database.Http);

    /// <summary>By Bolt, in a build with the driver, or by HTTP.</summary>
    public static IGraphDatabase Open(Neo4jDatabase database, Uri address) => new Neo4jGraphDatabase(
        Neo4jTransport.Open(
            new GraphStoreOptions
            {
                Neo4jUri = address.ToString(),
                Neo4jUser = database.User,
                Neo4jPassword = database.Password,
                Neo4jDatabase = database.Name,
            },
            TimeProvider.System, NullLogger.Instance),
        address.ToString());

    /// <summary>Every node and relationship, as sorted lines.</summary>
    public static async Task<IReadOnlyList<string>> DumpAsync(Neo4jDatabase database) =>
    [
        .. (await LinesAsync(database, "MATCH (n) RETURN labels(n), properties(n)"))
            .Concat(await LinesAsync(database, Relationships))
            .Order(StringComparer.Ordinal),
    ];

    public static async Task<long> CountAsync(Neo4jDatabase database, string cypher) =>
        (await database.RunAsync(cypher)).GetProperty("data").GetProperty("values")[0][0].GetInt64();

    private static async Task<IEnumerable<string>> LinesAsync(Neo4jDatabase database, string cypher) =>
        (await database.RunAsync(cypher)).GetProperty("data").GetProperty("values").EnumerateArray().Select(Canonical);

    /// <summary>JSON with the members of objects, and the labels, in order.</summary>
    private static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(Canonical).Order(StringComparer.Ordinal)) + "]",
        JsonValueKind.Object => "{" + string.Join(
            ',', value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Name + ":" + Canonical(p.Value))) + "}",
        _ => value.GetRawText(),
    };
}
