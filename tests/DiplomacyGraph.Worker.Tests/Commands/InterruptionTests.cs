using System.Diagnostics;
using System.Globalization;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Commands;

public sealed class InterruptionTests : IDisposable
{
    private const int Articles = 200, SigTerm = 15;

    private static readonly string[] Hosts = ["Boden", "Turku", "Bergen", "Aalborg"];
    private static readonly string[] Guests = ["Finnish", "Norwegian", "Danish", "Latvian", "Polish"];

    private static readonly Dictionary<string, string> SmallSteps = new() { ["Worker__BatchSize"] = "5", ["Worker__PollInterval"] = "00:00:00.1", ["Worker__SettleTime"] = "00:00:00.1" };

    private readonly TemporaryFolder _folder = new();
    private readonly string _undisturbed, _killed;

    public InterruptionTests()
    {
        _folder.Write("articles/news.jsonl", string.Join('\n', Enumerable.Range(0, Articles).Select(Article)));
        _undisturbed = Path.Combine(_folder.Path, "undisturbed.db");
        _killed = Path.Combine(_folder.Path, "killed.db");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_in_the_middle_and_started_again_the_graph_is_that_of_an_undisturbed_run()
    {
        (await IngestAsync(_undisturbed)).Should().Be(0);

        int[] stands = [await KillAfterAsync(5), await KillAfterAsync(80)];
        (await IngestAsync(_killed)).Should().Be(0);

        stands.Should().OnlyContain(count => count > 0 && count < Articles, "the kill must come in the middle to prove anything");
        SqliteDump.Articles(_killed).Should().Be(Articles);
        SqliteDump.Of(_killed).Should().Equal(SqliteDump.Of(_undisturbed));
    }

    [Fact]
    public async Task Told_to_stop_the_worker_ends_cleanly_and_its_restart_finishes_the_work()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        (await IngestAsync(_undisturbed)).Should().Be(0);

        using (Process first = Start(_killed, "run"))
        {
            await UntilArticlesAsync(_killed, 5, first);
            Send(first, SigTerm);
            (await ProgramProcess.EndAsync(first)).Should().Be(0);
        }

        (SqliteDump.Articles(_killed) % 5).Should().Be(0, "the transaction in hand was brought to its end");
        using Process second = Start(_killed, "run");
        await UntilArticlesAsync(_killed, Articles, second);
        Send(second, SigTerm);
        (await ProgramProcess.EndAsync(second)).Should().Be(0);
        SqliteDump.Of(_killed).Should().Equal(SqliteDump.Of(_undisturbed));
    }

    private async Task<int> KillAfterAsync(int articles)
    {
        using Process process = Start(_killed, "ingest", "articles");
        await UntilArticlesAsync(_killed, articles, process);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return SqliteDump.Articles(_killed);
    }

    private async Task<int> IngestAsync(string store)
    {
        using Process process = Start(store, "ingest", "articles");
        return await ProgramProcess.EndAsync(process);
    }

    private Process Start(string store, params string[] args) => ProgramProcess.Start(_folder.Path, SmallSteps, [.. args, "--store", store]);

    private static async Task UntilArticlesAsync(string store, int articles, Process process)
    {
        while (SqliteDump.Articles(store) < articles)
        {
            process.HasExited.Should().BeFalse("it has not yet done what the test waits for");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private static void Send(Process process, int signal)
    {
        using var kill = Process.Start("kill", [$"-{signal.ToString(CultureInfo.InvariantCulture)}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static string Article(int number)
    {
        string host = Hosts[number % Hosts.Length], guest = Guests[number % Guests.Length];
        string published = new DateOnly(2019, 1, 1).AddDays(number % 40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string text = $"General Oskar Lindqvist, the Swedish Chief of Defence, met his {guest} counterpart, General Ilmari Kettunen, in {host} on Thursday. "
            + "The two sides agreed to hold joint exercises.";
        return $$"""{"url": "https://example.org/{{number}}", "title": "Chiefs meet in {{host}}", "published": "{{published}}", "text": "{{text}}"}""";
    }
}
