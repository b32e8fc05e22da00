using DiplomacyGraph.Extraction;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Worker.Settings;

/// <summary>Wires the program: settings, store, and the way of articles into it.</summary>
internal static class WorkerServices
{
    /// <summary>Registers everything that commands and the hosted worker use.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="isPatient">Whether to wait for ever while the store is away.</param>
    public static IServiceCollection AddWorker(this IServiceCollection services, IConfiguration settings, bool isPatient)
    {
        services.AddDiplomacyGraph(store => Bind(store, settings));
        services.AddOptions<WorkerOptions>().Bind(settings.GetSection(WorkerOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WorkerOptions>, WorkerOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => FactExtractor.CreateDefault());
        services.AddSingleton(s => new BatchReader(FactReader(s), Options(s).BatchSize));
        services.AddSingleton(s => new BatchWriter(s.GetRequiredService<IGraphStore>(), Outages.Pipeline(
            isPatient ? null : Options(s).RetryFor, s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<BatchWriter>>())));
        services.AddSingleton(s => new DeadLetters(Options(s).DeadLetterFolder, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Ingestor>();
        return services;
    }

    private static IFactReader FactReader(IServiceProvider services) => Options(services).IsAnnotated
        ? new AnnotatedFacts(services.GetRequiredService<FactExtractor>()) : new ExtractedFacts(services.GetRequiredService<FactExtractor>());

    // An empty address means none: that is how an option takes back what the environment says.
    private static void Bind(GraphStoreOptions store, IConfiguration settings)
    {
        settings.GetSection(SettingsFiles.Store).Bind(store);
        store.Neo4jUri = string.IsNullOrWhiteSpace(store.Neo4jUri) ? null : store.Neo4jUri;
    }

    private static WorkerOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<WorkerOptions>>().Value;
}
