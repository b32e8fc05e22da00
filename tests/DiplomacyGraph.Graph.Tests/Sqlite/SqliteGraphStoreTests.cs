using DiplomacyGraph.Graph.Sqlite;

namespace DiplomacyGraph.Graph.Tests.Sqlite;

/// <summary>The contract on SQLite, and what is its own.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract
{
    private readonly SqliteFile _file = new();

    internal override Task<IGraphDatabase> OpenEmptyAsync() => Task.FromResult<IGraphDatabase>(_file.Open());

    private protected override int Rounds => 30;

    internal override IGraphDatabase OpenAgain() => _file.Open();

    internal override Task<IReadOnlyList<string>> DumpAsync() => Task.FromResult(_file.Dump());

    internal override Task SetVersionAsync(int version)
    {
        _file.Execute($"PRAGMA user_version = {version}");
        return Task.CompletedTask;
    }

    private protected override Task CleanAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Articles_are_still_there_after_a_restart()
    {
        await SaveAsync(Stories.HostReport);

        await using var again = new GraphStore(_file.Open());

        (await again.StatusAsync(Stop)).Articles.Should().Be(1);
    }

    [Fact]
    public async Task A_locked_file_is_a_transient_error()
    {
        await using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_file.Path};Pooling=False");
        await other.OpenAsync(Stop);
        await using var writing = other.BeginTransaction();
        await using var impatient = new GraphStore(new SqliteDatabase(_file.Path, TimeSpan.FromSeconds(1)));

        Func<Task> save = () => impatient.SaveAsync([Stories.HostReport], Stop);

        (await save.Should().ThrowAsync<GraphStoreException>()).Which.IsTransient.Should().BeTrue();
    }

    [Fact]
    public async Task What_is_undecided_can_be_read_while_another_writes()
    {
        await SaveAsync(Stories.HostReport);
        await using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_file.Path};Pooling=False");
        await other.OpenAsync(Stop);
        await using var writing = other.BeginTransaction();
        await using var impatient = new GraphStore(new SqliteDatabase(_file.Path, TimeSpan.FromSeconds(1)));

        (await impatient.UndecidedAsync(Stop)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        string path = Path.Combine(Path.GetDirectoryName(_file.Path)!, "note.txt");
        await File.WriteAllTextAsync(path, new string('x', 4096), Stop);
        await using var store = new GraphStore(new SqliteDatabase(path, TimeSpan.FromSeconds(1)));

        Func<Task> create = () => store.CreateSchemaAsync(Stop);

        (await create.Should().ThrowAsync<GraphStoreException>()).Which.Message.Should().Contain("note.txt").And.Contain("no SQLite file");
    }
}
