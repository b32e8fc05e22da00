using System.Diagnostics;

namespace DiplomacyGraph.Worker.Tests.Commands;

/// <summary>The program as a process of its own, for what needs one: being killed and being told to stop.</summary>
internal static class ProgramProcess
{
    public static Process Start(string workingFolder, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "diplomacy.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in settings)
        {
            start.Environment[$"DIPLOMACY__{name}"] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for the end and gives the exit code; what it printed comes with a failure.</summary>
    public static async Task<int> EndAsync(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(await output + await error);
        return process.ExitCode;
    }
}
