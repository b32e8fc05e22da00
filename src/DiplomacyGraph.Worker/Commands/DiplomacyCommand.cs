using System.CommandLine;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>The whole command line. Main and the tests enter here.</summary>
internal static class DiplomacyCommand
{
    // Long enough to bring the item in hand to its end, also on a slow store.
    private static readonly TimeSpan GraceOnStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line and gives the exit code. Errors become one line on <see cref="Terminal.Error"/>.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        ParseResult parsed = Create(terminal).Parse(args);
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
            return (e as CommandException)?.ExitCode ?? ExitCode.Failure;
        }
    }

    private static RootCommand Create(Terminal terminal) => new(
        "Turns news articles into a graph of people, offices, meetings and defence cooperation, each fact with the words that prove it.")
    {
        ExtractCommand.Create(terminal),
        EvaluateCommand.Create(terminal),
    };
}
