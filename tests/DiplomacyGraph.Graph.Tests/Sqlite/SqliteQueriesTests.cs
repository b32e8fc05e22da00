using DiplomacyGraph.Graph.Tests.Queries;

namespace DiplomacyGraph.Graph.Tests.Sqlite;

/// <summary>The questions on SQLite.</summary>
public sealed class SqliteQueriesTests : DiplomacyQueriesContract
{
    private readonly SqliteFile _file = new();

    internal override Task<IGraphDatabase> OpenEmptyAsync() => Task.FromResult<IGraphDatabase>(_file.Open());

    private protected override Task CleanAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }
}
