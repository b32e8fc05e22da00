using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Looks once whether the address is a Neo4j this program can use. A failure is looked at anew the next time.</summary>
internal sealed class ServerCheck(QueryApiClient client, Neo4jEndpoint server, ILogger logger) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private volatile bool _done;

    /// <summary>Returns when the server is fit; asks it only the first time.</summary>
    /// <exception cref="GraphStoreException">It is older than 5.26, no Neo4j at all, or not there.</exception>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (_done)
        {
            return;
        }

        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!_done)
            {
                await AskAsync(cancellation).ConfigureAwait(false);
                _done = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task AskAsync(CancellationToken cancellation)
    {
        using var root = await client.GetRootAsync(cancellation).ConfigureAwait(false);
        var version = Read(root.RootElement, "neo4j_version") ?? throw new GraphStoreException(
            $"What answers at {server} is no Neo4j: check that NEO4J_URI is the server's HTTP address, such as http://localhost:7474.",
            code: Neo4jErrors.Unusable);
        ServerVersion.Require(version, server);
        var edition = Read(root.RootElement, "neo4j_edition") ?? "unknown";
        Neo4jLog.Connected(logger, version, edition, server);
    }

    private static string? Read(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
