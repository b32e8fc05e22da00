namespace DiplomacyGraph.Worker.Articles;

/// <summary>How large an article may be.</summary>
internal static class ArticleLimits
{
    /// <summary>Bytes of one article: a whole file, or one line of a <c>.jsonl</c>.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Bytes that are kept of an item that is larger.</summary>
    public const int KeptBytes = 64 * 1024;

    /// <summary>The reason given for an item that is larger.</summary>
    public const string TooLarge =
        "It is larger than 10 MB, which no article is; only its first 64 KB are kept here. Split it, or write one article a line into a .jsonl file.";
}
