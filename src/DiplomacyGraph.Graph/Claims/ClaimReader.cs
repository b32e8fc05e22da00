using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>Reads what is stored of claims, within a transaction.</summary>
internal sealed class ClaimReader(IGraphTransaction transaction)
{
    /// <summary>All claims of articles, those unknown left out.</summary>
    public async Task<IReadOnlyList<ClaimRow>> OfArticlesAsync(IEnumerable<string> articles) =>
        [.. (await RowsOfAsync("state/claims-of-articles", articles).ConfigureAwait(false)).Select(ClaimRow.Of)];

    /// <summary>Which articles these repeat or correct, as <see cref="ArticleTies"/> takes it.</summary>
    public Task<IReadOnlyList<QueryRow>> TiesAsync(IEnumerable<string> articles) => RowsOfAsync("state/ties", articles);

    /// <summary>All claims that turned out to be a person or meeting.</summary>
    public Task<IReadOnlyList<ClaimRow>> OfKeyAsync(string key) => RowsAsync("state/claims-of-keys", "keys", [key]);

    /// <summary>All claims of a block.</summary>
    public Task<IReadOnlyList<ClaimRow>> OfBlockAsync(string block) => RowsAsync("state/claims-in-blocks", "blocks", [block]);

    /// <summary>Adds to a layer all stored claims that are connected with blocks, straight or through other claims.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="blocks">Where to begin.</param>
    /// <param name="leaving">Articles whose stored claims do not count any more.</param>
    public async Task FillAsync<T>(Layer<T> layer, IEnumerable<string> blocks, IReadOnlySet<string> leaving)
    {
        HashSet<string> seen = new(blocks, StringComparer.Ordinal);
        List<string> next = [.. seen];
        while (next.Count > 0)
        {
            IReadOnlyList<ClaimRow> rows = await RowsAsync("state/claims-in-blocks", "blocks", next).ConfigureAwait(false);
            List<ClaimId> fresh = [.. rows.Where(r => !leaving.Contains(r.Id.Article) && layer.Add(r.Id, r.Content, r.State)).Select(r => r.Id)];
            next = [.. fresh.SelectMany(id => layer.Kind.BlocksOf(layer[id])).Where(seen.Add)];
        }
    }

    /// <summary>Keys of the persons and meetings of articles, by claim.</summary>
    public async Task<IReadOnlyDictionary<ClaimId, string>> KeysAsync(IEnumerable<string> articles) =>
        (await RowsOfAsync("state/claim-keys", articles).ConfigureAwait(false)).ToDictionary(r => ClaimRow.IdOf((string)r.Values[0]!), r => (string)r.Values[1]!);

    /// <summary>The stored facts of articles.</summary>
    public async Task<IReadOnlyList<ArticleFacts>> ReadingsAsync(IEnumerable<string> articles) =>
        [.. (await RowsOfAsync("state/readings", articles).ConfigureAwait(false)).Select(r => Reading.Read((string)r.Values[0]!))];

    private async Task<IReadOnlyList<QueryRow>> RowsOfAsync(string statement, IEnumerable<string> articles)
    {
        List<string> ids = [.. articles.Distinct(StringComparer.Ordinal)];
        return ids.Count == 0 ? [] : await transaction.RunAsync(statement, Named("articles", ids)).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ClaimRow>> RowsAsync(string statement, string parameter, IEnumerable<string> values) =>
        [.. (await transaction.RunAsync(statement, Named(parameter, values)).ConfigureAwait(false)).Select(ClaimRow.Of)];

    private static Dictionary<string, object?> Named(string name, IEnumerable<string> values) => new(StringComparer.Ordinal) { [name] = values.ToList() };
}
