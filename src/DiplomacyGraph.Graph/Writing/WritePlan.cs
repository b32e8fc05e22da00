namespace DiplomacyGraph.Graph.Writing;

/// <summary>
/// The statements of a write transaction, in order. Articles bring evidence; evidence carries what its article claims; everything shared is
/// derived anew from the evidence of the facts that were touched. So the graph depends on the set of articles alone.
/// </summary>
internal static class WritePlan
{
    /// <summary>Replaces articles: the old evidence goes, the new comes, facts follow.</summary>
    public static readonly IReadOnlyList<string> Save = InFolder(
    [
        "forget-articles",
        "save-articles", "save-parties", "save-concerns", "save-topics", "save-persons", "save-roles", "save-tenures", "save-meetings", "save-cooperation",
        "save-evidence", "save-names",
        .. Derive,
    ]);

    /// <summary>Removes articles, and what only they supported.</summary>
    public static readonly IReadOnlyList<string> Forget = InFolder(["forget-articles", .. Derive]);

    private static IEnumerable<string> Derive =>
    [
        "remove-unproved", "touch-cooperation",
        "derive-tenures", "derive-persons", "derive-meetings", "derive-attendance", "derive-participants", "derive-cooperation", "derive-proof",
        "remove-unused", "untouch",
    ];

    private static IReadOnlyList<string> InFolder(IEnumerable<string> names) => [.. names.Select(name => "write/" + name)];
}
