using System.Diagnostics;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Evaluation;

/// <summary>The reference scorers of the annotation guide, Python scripts beside the checkout on some machines.</summary>
internal static class ReferenceScorer
{
    /// <summary>Skips the test where script or interpreter is missing.</summary>
    public static string SkipIfMissing(string name = "score.py")
    {
        string? script = CorpusFiles.Folder is string folder ? Path.Combine(folder, name) : null;
        Assert.SkipWhen(script is null || !File.Exists(script), $"There is no shared/corpus/{name} beside the checkout.");
        Assert.SkipUnless(HasPython(), "There is no python3.");
        return script!;
    }

    /// <summary>What a script prints.</summary>
    public static async Task<string> RunAsync(string gold, string predictions, string option, string name = "score.py")
    {
        string script = SkipIfMissing(name);
        using Process python = Start(script, gold, predictions, option);
        string output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        python.ExitCode.Should().Be(0);
        return output;
    }

    private static bool HasPython()
    {
        try
        {
            using Process python = Start("--version");
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        return Process.Start(start)!;
    }
}
