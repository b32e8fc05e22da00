using System.Text.Json;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

/// <summary>On Neo4j too the same articles give the same graph.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class Neo4jClusterOrderTests(Neo4jServer server)
{
    // SQLite sees fifty: what decides is the same code. Here the statements are others, and each order is new to them.
    private const int Orders = 5;

    [Fact]
    public async Task Other_orders_and_four_writers_give_one_graph()
    {
        ArticleFacts[] articles = ClusterStories.Read();
        // In parts: a server plans each statement at its first use, and a transaction has 60 seconds.
        List<string> expected = await DumpAsync(async store =>
        {
            foreach (ArticleFacts[] part in articles.Chunk(16))
            {
                await store.SaveAsync(part, TestContext.Current.CancellationToken);
            }
        });

        foreach (int seed in Enumerable.Range(1, Orders))
        {
            (await DumpAsync(store => ClusterStories.SaveShuffledAsync(store, articles, new Random(seed)))).Should().Equal(expected, "order {0}", seed);
        }

        (await DumpAsync(_ => Task.CompletedTask, database => Task.WhenAll(Enumerable.Range(0, 4).Select(writer => ClusterStories.WithStoreAsync(
            o => Point(o, database),
            store => ClusterStories.SaveShuffledAsync(store, [.. articles.Where((_, i) => i % 4 == writer)], new Random(writer))))))).Should().Equal(expected);
    }

    private async Task<List<string>> DumpAsync(Func<IGraphStore, Task> fill, Func<Neo4jDatabase, Task>? more = null)
    {
        Neo4jDatabase database = await server.CleanAsync();
        await ClusterStories.WithStoreAsync(o => Point(o, database), fill);
        await (more?.Invoke(database) ?? Task.CompletedTask);
        List<string> lines = [.. await LinesAsync(database, "MATCH (n) WITH n, properties(n) AS p UNWIND keys(p) AS k RETURN labels(n)[0], coalesce(n.key, n.id, n.code, n.name, n.article), k, p[k]")];
        lines.AddRange(await LinesAsync(
            database,
            "MATCH (a)-[r]->(b) RETURN type(r), coalesce(a.key, a.id, a.code), coalesce(b.key, b.id, b.code, b.name), [k IN keys(r) | k + '=' + toString(r[k])]"));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<string>> LinesAsync(Neo4jDatabase database, string cypher) =>
        (await database.RunAsync(cypher)).GetProperty("data").GetProperty("values").EnumerateArray().Select(Line);

    private static string Line(JsonElement row) => string.Join(' ', row.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Array
        ? string.Join(',', v.EnumerateArray().Select(e => e.GetRawText()).Order(StringComparer.Ordinal)) : v.GetRawText()));

    private static void Point(GraphStoreOptions options, Neo4jDatabase database) =>
        (options.Neo4jUri, options.Neo4jUser, options.Neo4jPassword, options.Neo4jDatabase) = (database.Http.ToString(), database.User, database.Password, database.Name);
}
