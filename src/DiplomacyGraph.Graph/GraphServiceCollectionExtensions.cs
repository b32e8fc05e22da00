using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Sqlite;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddOptions<GraphStoreOptions>().Configure(configure);
        services.AddSingleton<IGraphStore>(s => Open(s.GetRequiredService<IOptions<GraphStoreOptions>>().Value));
        services.AddSingleton<DiplomacyQueries>();
        return services;
    }

    private static SqliteGraphStore Open(GraphStoreOptions options) => new(options.SqlitePath);
}
