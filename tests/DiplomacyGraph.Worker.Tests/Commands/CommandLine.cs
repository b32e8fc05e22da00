using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>What a command line gave.</summary>
internal sealed record CommandResult(int Code, string Out, string Error);

/// <summary>Runs command lines through the entry point of Main, with both streams caught as a pipe would.</summary>
internal static class CommandLine
{
    private const int Width = 120;

    public static Task<CommandResult> RunAsync(params string[] args) => RunAsync(args, store: null);

    public static Task<CommandResult> RunAsync(string[] args, IGraphStore? store) => RunAsync(args, store, TestContext.Current.CancellationToken);

    public static async Task<CommandResult> RunAsync(string[] args, IGraphStore? store, CancellationToken cancellation, int width = Width)
    {
        using StringWriter output = new(), error = new();
        var terminal = new Terminal(output, error, IsInteractive: false, HasColours: false, width);
        int code = await DiplomacyCommand.RunAsync(
            args, terminal, cancellation, store is null ? null : services => services.Replace(ServiceDescriptor.Singleton(store)));
        return new CommandResult(code, output.ToString(), error.ToString());
    }
}
