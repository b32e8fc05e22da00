using DiplomacyGraph.Worker.Tests.Articles;
using DiplomacyGraph.Worker.Tests.Ingestion;

namespace DiplomacyGraph.Worker.Tests.Commands;

[Collection(nameof(SettingsTests))]
public sealed class RunCommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _in = new(), _dead = new();
    private readonly MemoryStore _store = new();
    private readonly (string Name, string Value)[] _settings;

    public RunCommandTests()
    {
        _settings =
        [
            ("DIPLOMACY__Worker__DeadLetterFolder", _dead.Path), ("DIPLOMACY__Worker__PollInterval", "00:00:00.1"),
            ("DIPLOMACY__Worker__SettleTime", "00:00:00.1"),
        ];
        Array.ForEach(_settings, s => Environment.SetEnvironmentVariable(s.Name, s.Value));
    }

    public void Dispose()
    {
        Array.ForEach(_settings, s => Environment.SetEnvironmentVariable(s.Name, null));
        _in.Dispose();
        _dead.Dispose();
    }

    [Fact]
    public async Task What_lies_there_and_what_arrives_is_taken_in_and_stays_and_a_stop_is_clean()
    {
        string first = _in.Write("a.txt", "First\n\nText.");
        using var stop = new CancellationTokenSource();
        Task<CommandResult> running = CommandLine.RunAsync(["run", "--folder", _in.Path], _store, stop.Token);
        await UntilAsync(() => _store.Saved.Contains("First"));

        string second = _in.Write("below/b.txt", "Second\n\nText.");
        await UntilAsync(() => _store.Saved.Contains("Second"));
        await stop.CancelAsync();

        (await running).Code.Should().Be(0);
        _store.Saved.Should().Equal("First", "Second");
        File.Exists(first).Should().BeTrue();
        File.Exists(second).Should().BeTrue();
    }

    [Fact]
    public async Task It_waits_for_a_store_that_is_away_and_sets_aside_what_cannot_be_read()
    {
        _store.Outages = 1;
        _in.Write("a.json", "{\"title\": ");
        _in.Write("b.txt", "Good one\n\nText.");
        using var stop = new CancellationTokenSource();
        Task<CommandResult> running = CommandLine.RunAsync(["run", "--folder", _in.Path], _store, stop.Token);

        await UntilAsync(() => _store.Saved.Contains("Good one"));
        await stop.CancelAsync();

        (await running).Code.Should().Be(0);
        Directory.GetFiles(_dead.Path, "a-*.reason.json").Should().ContainSingle();
    }

    [Fact]
    public async Task A_restart_goes_on_where_the_store_stands()
    {
        _in.Write("a.txt", "First\n\nText.");
        for (int round = 0; round < 2; round++)
        {
            _in.Write($"round{round}.txt", $"Round {round}\n\nText.");
            using var stop = new CancellationTokenSource();
            Task<CommandResult> running = CommandLine.RunAsync(["run", "--folder", _in.Path], _store, stop.Token);
            await UntilAsync(() => _store.Saved.Contains($"Round {round}"));
            await stop.CancelAsync();
            await running;
        }

        _store.Saved.Should().BeEquivalentTo("First", "Round 0", "Round 1");
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (!isSo())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
