using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>What commands share: the terminal, the options that choose the store, and the services behind them.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="replace">Changes the services after all are registered; null for none.</param>
internal sealed class CommandContext(Terminal terminal, Action<IServiceCollection>? replace = null)
{
    private readonly Option<string?> _sqlite = new("--store")
    {
        Description = "File of the SQLite store. Default: diplomacy.db in the working folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    private readonly Option<string?> _neo4j = new("--neo4j")
    {
        Description = "Address of Neo4j, such as http://localhost:7474, instead of SQLite. User and password: NEO4J_USER, NEO4J_PASSWORD.",
        HelpName = "URI",
        Recursive = true,
    };

    /// <summary>Where to write.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>The options that choose the store, for the root command.</summary>
    public IEnumerable<Option> StoreOptions => [_sqlite, _neo4j];

    /// <summary>Reads the settings for a command line.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="more">Further settings that the command got as options.</param>
    public IConfigurationRoot SettingsFor(ParseResult parsed, params IEnumerable<(string Key, string? Value)> more)
    {
        (string, string?)[] store = parsed.GetValue(_sqlite) is string path
            ? [($"{SettingsFiles.Store}:SqlitePath", path), ($"{SettingsFiles.Store}:Neo4jUri", parsed.GetValue(_neo4j) ?? "")]
            : [($"{SettingsFiles.Store}:Neo4jUri", parsed.GetValue(_neo4j))];
        return SettingsFiles.Read(store.Concat(more).Where(p => p.Item2 is not null).Select(p => KeyValuePair.Create(p.Item1, p.Item2)));
    }

    /// <summary>How a shell chooses the store of this command line for all further commands; null where the command line names none.</summary>
    public string? ChoiceOf(ParseResult parsed) => ChoiceOf(parsed.GetValue(_sqlite), parsed.GetValue(_neo4j));

    /// <summary>How a shell chooses a store for all further commands; null for no store.</summary>
    public static string? ChoiceOf(string? sqlitePath, string? neo4jUri) =>
        neo4jUri is not null ? $"export NEO4J_URI={neo4jUri}"
        : sqlitePath is not null ? $"export DIPLOMACY__Store__SqlitePath={Path.GetFullPath(sqlitePath)}"
        : null;

    /// <summary>Services for one command, settings checked. Log messages from warnings on go to the error stream.</summary>
    public ServiceProvider Services(IConfiguration settings)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning).AddProvider(new TerminalLoggerProvider(Terminal.Error)));
        Register(services, settings, isPatient: false);
        ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider;
    }

    /// <summary>Registers what every command needs.</summary>
    public void Register(IServiceCollection services, IConfiguration settings, bool isPatient)
    {
        services.AddWorker(settings, isPatient);
        replace?.Invoke(services);
    }

    /// <summary>Runs a command against the store, its schema made.</summary>
    public async Task<int> WithStoreAsync(
        IConfiguration settings, Func<IServiceProvider, IGraphStore, Task<int>> run, CancellationToken cancellation)
    {
        ServiceProvider services = Services(settings);
        await using (services.ConfigureAwait(false))
        {
            IGraphStore store = services.GetRequiredService<IGraphStore>();
            await store.CreateSchemaAsync(cancellation).ConfigureAwait(false);
            return await run(services, store).ConfigureAwait(false);
        }
    }
}
