using DiplomacyGraph.Graph.Neo4j;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Graph;

/// <summary>Adds the graph to a service.</summary>
public static class GraphServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IGraphStore"/> and <see cref="DiplomacyQueries"/>; the options are checked at start.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets where the graph is kept.</param>
    public static IServiceCollection AddDiplomacyGraph(this IServiceCollection services, Action<GraphStoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<GraphStoreOptions>().Configure(configure)
            .Validate(
                o => !string.IsNullOrWhiteSpace(o.Neo4jUri) || !string.IsNullOrWhiteSpace(o.SqlitePath),
                "Neither a SQLite path nor the address of a Neo4j is set.")
            .Validate(
                o => string.IsNullOrWhiteSpace(o.Neo4jUri) || !string.IsNullOrEmpty(o.Neo4jPassword),
                "NEO4J_URI is set, NEO4J_PASSWORD is not.")
            .Validate(o => o.SqliteBusyTimeout > TimeSpan.Zero && o.Neo4jTimeout > TimeSpan.Zero, "Timeouts must be longer than nothing.")
            .ValidateOnStart();
        services.AddSingleton<IGraphStore>(s => new GraphStore(Open(s, s.GetRequiredService<IOptions<GraphStoreOptions>>().Value)));
        services.AddSingleton<DiplomacyQueries>();
        return services;
    }

    private static IGraphDatabase Open(IServiceProvider services, GraphStoreOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Neo4jUri))
        {
            return new SqliteDatabase(options.SqlitePath, options.SqliteBusyTimeout);
        }

        ILogger logger = services.GetService<ILoggerFactory>()?.CreateLogger("DiplomacyGraph.Graph.Neo4j") ?? NullLogger.Instance;
        return new Neo4jGraphDatabase(Neo4jTransport.Open(options, services.GetService<TimeProvider>() ?? TimeProvider.System, logger), options.Neo4jUri);
    }
}
