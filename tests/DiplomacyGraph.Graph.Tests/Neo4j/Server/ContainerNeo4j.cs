using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>A server in a container, where a container engine answers. Testcontainers removes it, also after a crash.</summary>
internal static class ContainerNeo4j
{
    private const ushort HttpPort = 7474;
    private const ushort BoltPort = 7687;

    /// <summary>Null where it cannot be started, with the reason.</summary>
    public static async Task<RunningNeo4j?> StartAsync(Action<string> reason)
    {
        var password = Guid.NewGuid().ToString("N");
        try
        {
            var container = Build(password);
            await container.StartAsync();
            var database = new Neo4jDatabase(
                new($"http://{container.Hostname}:{container.GetMappedPublicPort(HttpPort)}/"),
                new($"bolt://{container.Hostname}:{container.GetMappedPublicPort(BoltPort)}"),
                "neo4j", password, "neo4j");
            return new(database, container.DisposeAsync);
        }
#pragma warning disable CA1031 // Whatever keeps a container from starting is a reason to do without, and is told.
        catch (Exception e)
#pragma warning restore CA1031
        {
            reason("no container: " + e.Message.ReplaceLineEndings(" "));
            return null;
        }
    }

    private static IContainer Build(string password) =>
        new ContainerBuilder("neo4j:5.26-community")
            .WithEnvironment("NEO4J_AUTH", "neo4j/" + password)
            .WithPortBinding(HttpPort, assignRandomHostPort: true)
            .WithPortBinding(BoltPort, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
            .Build();
}
