using DiplomacyGraph.Graph.Identity;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>The rows of claims that come, of their blocks, and of what is decided anew about others.</summary>
internal sealed class ClaimRows
{
    private readonly List<Row> _claims = [], _blocks = [], _states = [];

    /// <summary>The parameters <c>claims</c>, <c>blocks</c> and <c>states</c>.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Parameters => [new("claims", _claims), new("blocks", _blocks), new("states", _states)];

    /// <summary>Adds a layer.</summary>
    public void Add<T>(Decided<T> decided)
    {
        Add(decided.Layer, decided.States);
        _states.AddRange(decided.Layer.Changed(decided.States).Select(c => StateOf(c.Id, c.State)));
    }

    /// <summary>Adds the claims of a layer that come, each with what is decided about it.</summary>
    public void Add<T>(Layer<T> layer, IReadOnlyDictionary<ClaimId, ClaimState> states)
    {
        ClaimKind<T> kind = layer.Kind;
        foreach (T claim in layer.Coming)
        {
            ClaimId id = kind.IdOf(claim);
            Row row = StateOf(id, states.GetValueOrDefault(id, ClaimState.None));
            (row["article"], row["kind"], row["content"]) = (id.Article, kind.Name, kind.Write(claim));
            _claims.Add(row);
            _blocks.AddRange(kind.BlocksOf(claim).Distinct(StringComparer.Ordinal).Select(b => new Row { ["name"] = b, ["claim"] = id.ToString() }));
        }
    }

    private static Row StateOf(ClaimId id, ClaimState state) => new()
    {
        ["id"] = id.ToString(),
        ["key"] = state.Key,
        ["because"] = state.Because,
        ["undecided"] = state.Undecided,
    };
}
