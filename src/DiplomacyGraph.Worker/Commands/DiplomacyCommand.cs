using System.CommandLine;
using DiplomacyGraph.Worker.Commands.Ask;
using DiplomacyGraph.Worker.Commands.Explain;
using DiplomacyGraph.Worker.Commands.Export;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>The whole command line. Main and the tests enter here.</summary>
internal static class DiplomacyCommand
{
    /// <summary>How long a stop may take: enough to bring the item in hand to its end, also on a slow store.</summary>
    public static readonly TimeSpan GraceOnStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line and gives the exit code. Errors become one line on <see cref="Terminal.Error"/>.</summary>
    /// <param name="args">The command line, without the name of the program.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="cancellation">Stops the command, as a signal does.</param>
    /// <param name="replace">Changes the services after all are registered; null for none.</param>
    public static async Task<int> RunAsync(
        string[] args, Terminal terminal, CancellationToken cancellation, Action<IServiceCollection>? replace = null)
    {
        ParseResult parsed = Create(new CommandContext(terminal, replace)).Parse(args);
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = GraceOnStop,
        };
        try
        {
            int code = await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (Exception e) when (FailureText.Of(e) is not null)
        {
            await terminal.Error.WriteLineAsync($"diplomacy: {FailureText.Of(e)}").ConfigureAwait(false);
            return FailureText.ExitCodeOf(e);
        }
    }

    private static RootCommand Create(CommandContext context)
    {
        RootCommand root = new(
            "Turns news articles into a graph of people, offices, meetings and defence cooperation, each fact with the words that prove it.")
        {
            DemoCommand.Create(context),
            IngestCommand.Create(context),
            AskCommand.Create(context),
            ExportCommand.Create(context),
            RunCommand.Create(context),
            StatusCommand.Create(context),
            ForgetCommand.Create(context),
            ReviewCommand.Create(context),
            JudgeCommand.Create(context, same: true),
            JudgeCommand.Create(context, same: false),
            ExtractCommand.Create(context.Terminal),
            ExplainCommand.Create(context.Terminal),
            EvaluateCommand.Create(context.Terminal),
        };
        foreach (Option option in context.StoreOptions)
        {
            root.Add(option);
        }

        return root;
    }
}
