namespace DiplomacyGraph.Worker.Articles;

/// <summary>A file that a walk came to.</summary>
/// <param name="Path">As it was asked for: relative where the question was relative.</param>
/// <param name="IsNamed">Whether the file itself was asked for, not only a folder around it.</param>
/// <param name="Problem">Why the path leads to no file; null where it does.</param>
internal sealed record FoundFile(string Path, bool IsNamed, string? Problem = null)
{
    /// <summary>The folder that was asked for, around the file; null where the file itself was.</summary>
    public string? Root { get; init; }
}
