using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>A database of a running server, as tests reach it: without anything of the code they test.</summary>
/// <param name="Http">The address of the Query API, ending in a slash.</param>
/// <param name="Bolt">The Bolt address.</param>
/// <param name="User">The user.</param>
/// <param name="Password">The password.</param>
/// <param name="Name">The database's name.</param>
public sealed record Neo4jDatabase(Uri Http, Uri Bolt, string User, string Password, string Name)
{
    /// <summary>Removes every node, in batches, so that a large graph does not fill the server's memory.</summary>
    public Task WipeAsync() => RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");

    /// <summary>The number of nodes.</summary>
    public async Task<long> CountNodesAsync() =>
        (await RunAsync("MATCH (n) RETURN count(n)")).GetProperty("data").GetProperty("values")[0][0].GetInt64();

    /// <summary>Runs a statement and gives the body of the answer.</summary>
    public async Task<JsonElement> RunAsync(string cypher)
    {
        using var http = new HttpClient(new HttpClientHandler { UseProxy = !Http.IsLoopback });
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await http.PostAsJsonAsync(new Uri(Http, $"db/{Name}/query/v2"), new { statement = cypher });
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return body.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException($"{cypher}: {errors}") : body;
    }
}
