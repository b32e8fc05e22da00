using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>The claims of one kind around a change of the graph: those that are stored and stay, and those that come.</summary>
/// <typeparam name="T">The claim.</typeparam>
/// <param name="kind">Which kind.</param>
/// <param name="coming">Claims of the articles that come.</param>
internal sealed class Layer<T>(ClaimKind<T> kind, IEnumerable<T> coming)
{
    private readonly Dictionary<ClaimId, T> _coming = coming.ToDictionary(kind.IdOf);
    private readonly Dictionary<ClaimId, (T Claim, ClaimState State)> _stored = [];

    /// <summary>Which kind.</summary>
    public ClaimKind<T> Kind => kind;

    /// <summary>The claims of the articles that come.</summary>
    public IEnumerable<T> Coming => _coming.Values;

    /// <summary>All claims that will be in the graph.</summary>
    public List<T> All => [.. _stored.Values.Select(s => s.Claim), .. _coming.Values];

    /// <summary>Names of the stored claims.</summary>
    public IEnumerable<ClaimId> Stored => _stored.Keys;

    /// <summary>A claim by its name; it must be in the layer.</summary>
    public T this[ClaimId id] => _coming.TryGetValue(id, out T? claim) ? claim : _stored[id].Claim;

    /// <summary>Adds a stored claim; false where it is there already.</summary>
    public bool Add(ClaimId id, string content, ClaimState state)
    {
        if (_stored.ContainsKey(id))
        {
            return false;
        }

        _stored.Add(id, (kind.Read(content), state));
        return true;
    }

    /// <summary>Articles of stored claims that turn out to be another person or meeting than before.</summary>
    public IEnumerable<string> Moved(IReadOnlyDictionary<ClaimId, string> keys) =>
        _stored.Where(s => s.Value.State.Key != keys[s.Key]).Select(s => s.Key.Article).Distinct(StringComparer.Ordinal);

    /// <summary>Keys that stored claims of an article have had so far.</summary>
    public IEnumerable<string> OldKeys(IReadOnlySet<string> articles) =>
        _stored.Where(s => articles.Contains(s.Key.Article)).Select(s => s.Value.State.Key).OfType<string>();

    /// <summary>The stored claims about which something else is decided now.</summary>
    public IEnumerable<(ClaimId Id, ClaimState State)> Changed(IReadOnlyDictionary<ClaimId, ClaimState> decided) =>
        _stored.Where(s => decided[s.Key] != s.Value.State).Select(s => (s.Key, decided[s.Key]));
}
