using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>The claims of one kind around a change, and what they turned out to be.</summary>
/// <typeparam name="T">The claim.</typeparam>
/// <param name="Layer">The claims.</param>
/// <param name="Keys">Key of the person or meeting behind each.</param>
/// <param name="States">What is decided about each, with its reasons.</param>
internal sealed record Decided<T>(Layer<T> Layer, IReadOnlyDictionary<ClaimId, string> Keys, IReadOnlyDictionary<ClaimId, ClaimState> States)
{
    private readonly ILookup<string, ClaimId> _claims = Keys.ToLookup(k => k.Value, k => k.Key, StringComparer.Ordinal);

    /// <summary>The claims behind a key, in order; empty where there are none any more.</summary>
    public IEnumerable<T> ClaimsOf(string key) => _claims[key].Order().Select(id => Layer[id]);

    /// <summary>The articles of the claims behind keys.</summary>
    public IEnumerable<string> ArticlesOf(IEnumerable<string> keys) =>
        keys.SelectMany(k => _claims[k]).Select(id => id.Article).Distinct(StringComparer.Ordinal);

    /// <summary>The keys of the claims of articles.</summary>
    public IEnumerable<string> KeysIn(IReadOnlySet<string> articles) =>
        Keys.Where(k => articles.Contains(k.Key.Article)).Select(k => k.Value).Distinct(StringComparer.Ordinal);
}
