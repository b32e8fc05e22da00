using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Claims;
using DiplomacyGraph.Graph.Judgements;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph;

/// <summary>The graph in a database: which statements run, with which values. Both databases run statements of the same names.</summary>
internal sealed class GraphStore(IGraphDatabase database) : IGraphStore
{
    private static readonly Dictionary<string, object?> Nothing = [];

    /// <inheritdoc/>
    public async Task CreateSchemaAsync(CancellationToken cancellation)
    {
        GraphSchema.Check(await VersionAsync(cancellation).ConfigureAwait(false), database.Address);
        await database.WriteAsync(transaction => transaction.RunAllAsync(GraphSchema.Statements, Nothing), cancellation).ConfigureAwait(false);
        // Neo4j takes no data in a transaction that changes the schema.
        await database.WriteAsync(transaction => transaction.RunAllAsync(["schema/version"], Nothing), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return AloneAsync(transaction => SaveAsync(transaction, articles), cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> ForgetAsync(string urlOrId, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(urlOrId);
        return AloneAsync(transaction => ForgetAsync(transaction, urlOrId), cancellation);
    }

    /// <inheritdoc/>
    public Task<JudgementResult> JudgeAsync(string personA, string personB, bool same, string? note, CancellationToken cancellation) =>
        AloneAsync(transaction => new Judge(transaction).RecordAsync(personA, personB, same, note), cancellation);

    /// <inheritdoc/>
    public Task<bool> WithdrawJudgementAsync(string personA, string personB, CancellationToken cancellation) =>
        AloneAsync(transaction => new Judge(transaction).WithdrawAsync(personA, personB), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<UndecidedPair>> UndecidedAsync(CancellationToken cancellation) =>
        new UndecidedReader(new SingleReads(database, cancellation)).AllAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueryRow>> QueryAsync(string name, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        QueryDescription query = QueryCatalogue.Find(name);
        return ListColumns.Read(query, await database.ReadAsync("queries/" + name, query.Bind(parameters), cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> KnownHashesAsync(CancellationToken cancellation) =>
        StatusRow.Stamps(await database.ReadAsync("state/known-articles", Nothing, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<GraphStatus> StatusAsync(CancellationToken cancellation)
    {
        long version = await VersionAsync(cancellation).ConfigureAwait(false) ?? 0;
        IReadOnlyList<QueryRow> server = await database.ReadAsync("state/server", Nothing, cancellation).ConfigureAwait(false);
        IReadOnlyList<QueryRow> counts = await database.ReadAsync("state/counts", Nothing, cancellation).ConfigureAwait(false);
        return StatusRow.Read((string)server[0].Values[0]!, database.Address, version, counts[0]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<long?> VersionAsync(CancellationToken cancellation) =>
        await database.ReadAsync("state/schema-version", Nothing, cancellation).ConfigureAwait(false) is [QueryRow row] ? (long?)row.Values[0] : null;

    /// <summary>Work in a transaction that waits until no other writes.</summary>
    private Task<T> AloneAsync<T>(Func<IGraphTransaction, Task<T>> work, CancellationToken cancellation) => database.WriteAsync(
        async transaction =>
        {
            await transaction.RunAsync("write/lock", Nothing).ConfigureAwait(false);
            return await work(transaction).ConfigureAwait(false);
        },
        cancellation);

    private static async Task<IReadOnlyList<SaveOutcome>> SaveAsync(IGraphTransaction transaction, IReadOnlyList<ArticleFacts> articles)
    {
        var ids = articles.Select(a => a.Article.Id).Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<QueryRow> stored = await transaction.RunAsync("state/stored-articles", Named("ids", ids)).ConfigureAwait(false);
        SavePlan plan = SavePlan.Of(articles, StatusRow.Stamps(stored));
        if (plan.Changed.Count > 0)
        {
            HashSet<string> leaving = [.. stored.Select(r => (string)r.Values[0]!).Intersect(plan.Changed.Select(f => f.Article.Id))];
            await new GraphChange(transaction, plan.Changed, leaving).ApplyAsync().ConfigureAwait(false);
        }

        return plan.Outcomes;
    }

    private static async Task<bool> ForgetAsync(IGraphTransaction transaction, string urlOrId)
    {
        IReadOnlyList<QueryRow> found = await transaction.RunAsync("state/articles-called", Named("urlOrId", urlOrId)).ConfigureAwait(false);
        if (found.Count > 0)
        {
            await new GraphChange(transaction, [], found.Select(r => (string)r.Values[0]!).ToHashSet(StringComparer.Ordinal)).ApplyAsync().ConfigureAwait(false);
        }

        return found.Count > 0;
    }

    private static Dictionary<string, object?> Named(string name, object value) => new(StringComparer.Ordinal) { [name] = value };
}
