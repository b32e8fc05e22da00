namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Sums up the scores of many articles: per layer, per kind within a layer, per field of the matched entries.</summary>
internal sealed class Tally
{
    /// <summary>The fields of a matched meeting that are scored, in order of report.</summary>
    public static readonly IReadOnlyList<string> MeetingFields = ["date", "place", "host", "mode", "status"];

    /// <summary>The fields of a matched statement that are scored, in order of report.</summary>
    public static readonly IReadOnlyList<string> CooperationFields = ["modality", "speaker"];

    private readonly Dictionary<Layer, Counts> _layers = [];
    private readonly Dictionary<(Layer Layer, string Kind), Counts> _kinds = [];
    private readonly Dictionary<(Layer, string), Share> _fields = [];

    /// <summary>Counts of a whole layer.</summary>
    public Counts this[Layer layer] => _layers.GetValueOrDefault(layer);

    /// <summary>Counts per role kind, meeting status and cooperation topic, in ordinal order.</summary>
    public IEnumerable<(string Kind, Counts Counts)> KindsOf(Layer layer) =>
        _kinds.Where(k => k.Key.Layer == layer).OrderBy(k => k.Key.Kind, StringComparer.Ordinal).Select(k => (k.Key.Kind, k.Value));

    /// <summary>How often a field of the matched entries is right.</summary>
    public Share Field(Layer layer, string field) => _fields.GetValueOrDefault((layer, field));

    /// <summary>The scored fields of a layer; none for persons and roles.</summary>
    public static IReadOnlyList<string> FieldsOf(Layer layer) => layer switch
    {
        Layer.Meetings => MeetingFields,
        Layer.Cooperation => CooperationFields,
        _ => [],
    };

    /// <summary>One item found rightly, invented or missed; <paramref name="kind"/> null where the layer has no kinds.</summary>
    public void Add(Layer layer, string? kind, Counts one)
    {
        _layers[layer] = this[layer] + one;
        if (kind is not null)
        {
            _kinds[(layer, kind)] = _kinds.GetValueOrDefault((layer, kind)) + one;
        }
    }

    /// <summary>One field of a matched entry.</summary>
    public void Add(Layer layer, string field, bool right) => _fields[(layer, field)] = Field(layer, field).With(right);
}
