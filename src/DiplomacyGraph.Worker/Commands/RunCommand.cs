using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy run</c>: the hosted worker, until it is told to stop.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<string?> folder = new("--folder") { Description = "Folder to watch. Default: articles in the working folder.", HelpName = "DIR" };
        Command command = new("run", "Watch a folder and write what arrives into the graph, until stopped.") { folder };
        command.SetAction((parsed, cancellation) => RunAsync(
            context, context.SettingsFor(parsed, ($"{WorkerOptions.Section}:{nameof(WorkerOptions.Folder)}", parsed.GetValue(folder))), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, IConfigurationRoot settings, CancellationToken cancellation)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(settings);
        AddLogging(builder.Logging, settings, context.Terminal);
        context.Register(builder.Services, settings, isPatient: true);
        builder.Services.AddSingleton<IngestionWorker>();
        builder.Services.AddHostedService(s => s.GetRequiredService<IngestionWorker>());
        builder.Services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = DiplomacyCommand.GraceOnStop);
        using IHost host = builder.Build();
        IngestionWorker worker = host.Services.GetRequiredService<IngestionWorker>();
        await host.RunAsync(cancellation).ConfigureAwait(false);
        // The host stops when its worker fails, and says no word of it in the exit code.
        await (worker.ExecuteTask ?? Task.CompletedTask).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static void AddLogging(ILoggingBuilder logging, IConfiguration settings, Terminal terminal)
    {
        logging.AddConfiguration(settings.GetSection("Logging"));
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
            console.ColorBehavior = terminal.HasColours ? LoggerColorBehavior.Default : LoggerColorBehavior.Disabled;
        });
    }
}
