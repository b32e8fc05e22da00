using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Picks the way to a server by the scheme of its address.</summary>
internal static class Neo4jTransport
{
    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>http and https go through the Query API; bolt and neo4j, with or without +s and +ssc, through Neo4j's driver where this build has it.</summary>
    /// <exception cref="GraphStoreException">The address is none of these, or the build has no driver.</exception>
    public static INeo4jTransport Open(GraphStoreOptions options, TimeProvider clock, ILogger logger)
    {
        var server = Endpoint(options);
        var retry = Neo4jRetry.Create(TimeSpan.FromMilliseconds(100), clock, logger);
        return server.Address.Scheme is "http" or "https"
            ? new QueryApiTransport(server, Handler(server.Address), retry, clock, logger)
            : OpenBolt(server, retry, logger);
    }

    private static Neo4jEndpoint Endpoint(GraphStoreOptions options)
    {
        if (!Uri.TryCreate(options.Neo4jUri, UriKind.Absolute, out var address)
            || !(address.Scheme is "http" or "https" || BoltSchemes.Contains(address.Scheme)) || address.Host.Length == 0)
        {
            throw new GraphStoreException("NEO4J_URI is no address of a Neo4j server: write it like http://localhost:7474.", code: Neo4jErrors.Unusable);
        }

        if (address.UserInfo.Length > 0)
        {
            throw new GraphStoreException(
                "NEO4J_URI holds a user name or a password, which addresses leak: put them into NEO4J_USER and NEO4J_PASSWORD.", code: Neo4jErrors.Unusable);
        }

        // With a slash at its end, so that a server behind a path keeps that path.
        var root = address.Scheme.StartsWith("http", StringComparison.Ordinal) ? new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/") : address;
        return new(root, options.Neo4jUser, options.Neo4jPassword ?? "", options.Neo4jDatabase, options.Neo4jTimeout);
    }

    private static SocketsHttpHandler Handler(Uri address) => new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // A name may come to mean another machine.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseProxy = !address.IsLoopback,
    };

#if NEO4J_DRIVER
    private static DriverTransport OpenBolt(Neo4jEndpoint server, Polly.ResiliencePipeline retry, ILogger logger) => new(server, retry, logger);
#else
    private static INeo4jTransport OpenBolt(Neo4jEndpoint server, Polly.ResiliencePipeline retry, ILogger logger) => throw new GraphStoreException(
        $"{server.Address.Scheme}:// needs Neo4j's driver, which this build leaves out: build with -p:Neo4jDriver=true, or use the server's HTTP address, such as http://localhost:7474.",
        code: Neo4jErrors.Unusable);
#endif
}
