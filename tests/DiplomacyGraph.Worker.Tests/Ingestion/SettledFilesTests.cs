using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

public sealed class SettledFilesTests : IDisposable
{
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(2);

    private readonly TemporaryFolder _folder = new();
    private readonly HandClock _clock = new();
    private readonly SettledFiles _files;

    public SettledFilesTests() => _files = new SettledFiles(Settle, _clock);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_given_once_when_it_has_stood_still()
    {
        _folder.Write("a.txt", "text");

        Look().Should().BeEmpty();
        _files.AreWaiting.Should().BeTrue();
        _clock.Advance(Settle);
        Look().Should().Equal("a.txt");
        _clock.Advance(Settle);
        Look().Should().BeEmpty();
        _files.AreWaiting.Should().BeFalse();
    }

    [Fact]
    public void A_growing_file_has_to_wait()
    {
        _folder.Write("a.txt", "te");
        Look();
        _clock.Advance(Settle);
        _folder.Write("a.txt", "text");

        Look().Should().BeEmpty();
        _clock.Advance(Settle);
        Look().Should().Equal("a.txt");
    }

    [Fact]
    public void A_changed_file_and_changed_metadata_are_given_again()
    {
        _folder.Write("a.txt", "text");
        Look();
        _clock.Advance(Settle);
        Look();
        _folder.Write("a.json", """{"publisher": "Norrbotten Dispatch"}""");
        Look().Should().BeEmpty();
        _clock.Advance(Settle);

        Look().Should().Equal("a.json", "a.txt");
    }

    [Fact]
    public void A_file_that_went_and_came_back_is_given_again()
    {
        string path = _folder.Write("a.txt", "text");
        Look();
        _clock.Advance(Settle);
        Look();
        File.Delete(path);
        Look().Should().BeEmpty();
        _folder.Write("a.txt", "text");
        Look();
        _clock.Advance(Settle);

        Look().Should().Equal("a.txt");
    }

    private List<string> Look() => [.. _files.Look(new FileWalk().Walk([_folder.Path])).Select(f => Path.GetFileName(f.Path))];

    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;
    }
}
