using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>Which articles repeat or correct which: what is stored, and what is found by a change.</summary>
/// <param name="relation"><c>copy</c> or <c>correction</c>.</param>
internal sealed class ArticleTies(string relation)
{
    private readonly Dictionary<string, string> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);

    /// <summary>Articles whose tie is another than the stored one, with the article they are tied to now; null for none.</summary>
    public IEnumerable<(string Article, string? To)> Changed =>
        _found.Where(f => f.Value != _stored.GetValueOrDefault(f.Key)).Select(f => (f.Key, f.Value));

    /// <summary>Articles at the far end of ties that come or go.</summary>
    public IEnumerable<string> ChangedTargets =>
        Changed.SelectMany(c => new[] { c.To, _stored.GetValueOrDefault(c.Article) }).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The article that one is tied to; null for none.</summary>
    public string? To(string article) => _found.TryGetValue(article, out string? to) ? to : _stored.GetValueOrDefault(article);

    /// <summary>Takes stored ties from rows of <c>state/ties</c>: article, relation, other article.</summary>
    public void Add(IEnumerable<QueryRow> rows)
    {
        foreach (QueryRow row in rows.Where(r => (string)r.Values[1]! == relation))
        {
            _stored[(string)row.Values[0]!] = (string)row.Values[2]!;
        }
    }

    /// <summary>Says what was found: each of the articles is tied as the pairs say, or not at all.</summary>
    public void Find(IEnumerable<string> articles, IEnumerable<(string Article, string To)> pairs)
    {
        Dictionary<string, string> ties = pairs.ToDictionary(p => p.Article, p => p.To, StringComparer.Ordinal);
        foreach (string article in articles)
        {
            _found[article] = ties.GetValueOrDefault(article);
        }
    }

    /// <summary>The rows that change the stored ties.</summary>
    public List<Row> Rows() => [.. Changed.Select(c => new Row { ["article"] = c.Article, ["to"] = c.To })];
}
