namespace DiplomacyGraph.Graph.Writing;

/// <summary>
/// The statements of a write transaction, in order. Articles bring evidence; evidence carries what its article claims; everything shared is
/// derived anew from the evidence of the facts that were touched. So the graph depends on the set of articles alone.
/// </summary>
internal static class WritePlan
{
    /// <summary>Old evidence goes, new evidence comes, what is decided about claims changes, facts follow.</summary>
    public static readonly IReadOnlyList<string> Change = [.. new[]
    {
        "forget-evidence", "forget-proofs", "forget-claims", "forget-articles",
        "save-articles", "save-readings", "save-claims", "save-blocks", "save-states", "save-copies", "save-corrections",
        "save-parties", "save-concerns", "save-topics", "save-persons", "save-roles", "save-tenures", "save-meetings", "save-cooperation",
        "save-evidence", "save-names",
        "remove-unproved", "touch-cooperation",
        "derive-retractions", "derive-tenures", "derive-persons", "derive-attendance", "derive-participants", "derive-conflicts", "derive-cooperation", "derive-proof",
        "remove-unused", "untouch",
    }.Select(name => "write/" + name)];
}
