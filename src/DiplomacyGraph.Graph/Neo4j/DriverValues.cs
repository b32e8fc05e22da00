using Neo4j.Driver;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>Values as the driver takes and gives them. Compiled only with <c>-p:Neo4jDriver=true</c>.</summary>
internal static class DriverValues
{
    public static Dictionary<string, object?> ToDriver(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(entry => entry.Key, entry => ToDriver(entry.Value));

    public static object? FromDriver(object? value) => value switch
    {
        INode node => new Dictionary<string, object?>
        {
            ["elementId"] = node.ElementId, ["labels"] = FromDriver(node.Labels), ["properties"] = FromDriver(node.Properties),
        },
        IRelationship relationship => new Dictionary<string, object?>
        {
            ["elementId"] = relationship.ElementId, ["startNodeElementId"] = relationship.StartNodeElementId,
            ["endNodeElementId"] = relationship.EndNodeElementId, ["type"] = relationship.Type, ["properties"] = FromDriver(relationship.Properties),
        },
        IReadOnlyDictionary<string, object> map => map.ToDictionary(entry => entry.Key, entry => FromDriver(entry.Value)),
        string or null or bool or long or double => value,
        System.Collections.IEnumerable list => list.Cast<object?>().Select(FromDriver).ToArray(),
        _ => value.ToString(),
    };

    private static object? ToDriver(object? value) => value switch
    {
        null or bool or int or long or string => value,
        double number when double.IsFinite(number) => value,
        IReadOnlyDictionary<string, object?> map => ToDriver(map),
        System.Collections.IEnumerable list => list.Cast<object?>().Select(ToDriver).ToList(),
        _ => throw Neo4jParameters.CannotTravel(value),
    };
}
