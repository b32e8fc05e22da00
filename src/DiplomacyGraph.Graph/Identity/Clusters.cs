using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Identity;

/// <summary>Sets of claims that grow together as claims turn out to be one.</summary>
internal sealed class Clusters
{
    private readonly Dictionary<ClaimId, ClaimId> _parents;
    private readonly Dictionary<ClaimId, string> _order;

    /// <summary>Each claim by itself.</summary>
    /// <param name="claims">The claims with the dates of their articles.</param>
    public Clusters(IEnumerable<(ClaimId Id, PartialDate? Published)> claims)
    {
        _order = claims.ToDictionary(c => c.Id, c => c.Published?.ToString() ?? "");
        _parents = _order.Keys.ToDictionary(id => id, id => id);
    }

    /// <summary>The smallest member (by date, article, handle) of the set of a claim.</summary>
    public ClaimId First(ClaimId id)
    {
        while (_parents[id] != id)
        {
            id = _parents[id] = _parents[_parents[id]];
        }

        return id;
    }

    /// <summary>Makes one set of the sets of two claims.</summary>
    public void Join(ClaimId a, ClaimId b)
    {
        (a, b) = (First(a), First(b));
        if (ClaimOrder.Compare(_order[a], a, _order[b], b) < 0)
        {
            _parents[b] = a;
        }
        else
        {
            _parents[a] = b;
        }
    }

    /// <summary>A key for each claim, computed from the smallest member of its set, so that the same sets have the same keys everywhere.</summary>
    public IReadOnlyDictionary<ClaimId, string> Keys(string what) =>
        _parents.Keys.ToList().ToDictionary(id => id, id => KeyOf(what, First(id)));

    private static string KeyOf(string what, ClaimId first) => ContentKey.Of(what, first.Article, first.Handle);
}
