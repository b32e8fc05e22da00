using System.Diagnostics;

namespace DiplomacyGraph.Graph.Tests.Neo4j.Server;

/// <summary>A program to run, with its settings in the environment.</summary>
internal sealed record Command(string Program, string[] Arguments, Dictionary<string, string> Settings)
{
    /// <summary>Runs it to its end, and gives what it said on both outputs.</summary>
    public async Task<(bool Failed, string Said)> RunAsync()
    {
        using var process = Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode != 0, (await output + errors).Trim());
    }

    /// <summary>Starts it and does not wait.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{Program} did not start.");
    }
}
