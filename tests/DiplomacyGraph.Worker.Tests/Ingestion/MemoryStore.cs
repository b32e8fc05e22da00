using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Judgements;

namespace DiplomacyGraph.Worker.Tests.Ingestion;

/// <summary>A store that fails on demand, for what a real one does too rarely to be tested with.</summary>
internal sealed class MemoryStore : IGraphStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ArticleFacts> _articles = [];

    /// <summary>Titles that the store refuses.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>How many further calls find the store away.</summary>
    public int Outages { get; set; }

    /// <summary>Sizes of the transactions that went through.</summary>
    public List<int> Transactions { get; } = [];

    /// <summary>Titles in the order in which they were saved.</summary>
    public List<string> Saved { get; } = [];

    public Task CreateSchemaAsync(CancellationToken cancellation)
    {
        ThrowIfAway();
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        lock (_lock)
        {
            ThrowIfAway();
            if (articles.FirstOrDefault(a => Refused.Contains(a.Article.Title)) is ArticleFacts refused)
            {
                throw new GraphStoreException($"a value of \"{refused.Article.Title}\" is too long");
            }

            Transactions.Add(articles.Count);
            return Task.FromResult<IReadOnlyList<SaveOutcome>>([.. articles.Select(Save)]);
        }
    }

    public Task<bool> ForgetAsync(string urlOrId, CancellationToken cancellation) => Task.FromResult(_articles.Remove(urlOrId));

    public Task<JudgementResult> JudgeAsync(string personA, string personB, bool same, string? note, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<bool> WithdrawJudgementAsync(string personA, string personB, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<UndecidedPair>> UndecidedAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<QueryRow>> QueryAsync(string name, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, string>> KnownHashesAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(_articles.ToDictionary(a => a.Key, a => $"{a.Value.Article.ContentHash}/{a.Value.ExtractorVersion}"));

    public Task<GraphStatus> StatusAsync(CancellationToken cancellation) =>
        Task.FromResult(new GraphStatus("memory", "here", 1, _articles.Count, 0, 0, 0, 0, 0, null, null));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private SaveOutcome Save(ArticleFacts facts)
    {
        SaveOutcome outcome = !_articles.TryGetValue(facts.Article.Id, out ArticleFacts? known) ? SaveOutcome.Added
            : ArticleStamp.Of(known.Article, known.ExtractorVersion) == ArticleStamp.Of(facts.Article, facts.ExtractorVersion) ? SaveOutcome.Unchanged : SaveOutcome.Replaced;
        _articles[facts.Article.Id] = facts;
        Saved.Add(facts.Article.Title);
        return outcome;
    }

    private void ThrowIfAway()
    {
        if (Outages > 0)
        {
            Outages--;
            throw new GraphStoreException("connection refused", isTransient: true);
        }
    }
}
