namespace DiplomacyGraph.Graph;

/// <summary>What saving did to an article.</summary>
public enum SaveOutcome
{
    /// <summary>It was not known.</summary>
    Added,

    /// <summary>It was known with the same content, read by the same extractor: nothing changed.</summary>
    Unchanged,

    /// <summary>It was known with other content or read by another extractor: its old facts went, the new ones came.</summary>
    Replaced,
}
