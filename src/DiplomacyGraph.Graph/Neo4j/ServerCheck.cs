using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Looks once whether the address is a Neo4j this program can use. A failure is looked at anew the next time.</summary>
internal sealed class ServerCheck(QueryApiClient client, Neo4jEndpoint server, ILogger logger) : IDisposable
{
    /// <summary>The long-term release the Cypher and the Query API were measured on.</summary>
    private static readonly Version Oldest = new(5, 26);

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
        if (Parse(version) < Oldest)
        {
            throw new GraphStoreException(
                $"Neo4j at {server} is version {version}; 5.26 or later is needed: upgrade the server.", code: Neo4jErrors.Unusable);
        }

        var edition = Read(root.RootElement, "neo4j_edition") ?? "unknown";
        Neo4jLog.Connected(logger, version, edition, server);
    }

    /// <summary>"5.26.30", "2026.08.1", "5.27-aura": what follows the second number does not matter here. 0.0 where there are no numbers.</summary>
    private static Version Parse(string version)
    {
        var numbers = version.Split('.', '-');
        return numbers.Length >= 2 && int.TryParse(numbers[0], out var major) && int.TryParse(numbers[1], out var minor) ? new(major, minor) : new(0, 0);
    }

    private static string? Read(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
