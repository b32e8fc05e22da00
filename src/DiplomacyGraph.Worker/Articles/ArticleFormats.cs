namespace DiplomacyGraph.Worker.Articles;

/// <summary>Tells the format of a file by its name, and where the name says nothing by its first characters.</summary>
internal static class ArticleFormats
{
    // Names of files that tell about a folder, without extension.
    private static readonly HashSet<string> AboutTheFolder = new(StringComparer.OrdinalIgnoreCase)
    {
        "README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CONTRIBUTING", "AUTHORS",
    };

    /// <summary>The format of a file. One that was asked for by name is an article, whatever it is called.</summary>
    public static ArticleFormat Of(FoundFile file)
    {
        ArticleFormat format = Path.GetExtension(file.Path).ToLowerInvariant() switch
        {
            ".txt" or ".text" or ".md" or ".markdown" => ArticleFormat.Text,
            ".json" => ArticleFormat.Json,
            ".jsonl" or ".ndjson" => ArticleFormat.JsonLines,
            ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
            _ => ArticleFormat.None,
        };
        return file.IsNamed ? format : IsAboutTheFolder(file.Path) ? ArticleFormat.None : format;
    }

    /// <summary>The format of content whose name says nothing.</summary>
    public static ArticleFormat OfContent(string text) => text.AsSpan().TrimStart() switch
    {
        ['{', ..] or ['[', '{', ..] => ArticleFormat.Json,
        ['<', '!' or '?', ..] => ArticleFormat.Html,
        var opening when opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase) => ArticleFormat.Html,
        _ => ArticleFormat.Text,
    };

    private static bool IsAboutTheFolder(string path) =>
        AboutTheFolder.Contains(Path.GetFileNameWithoutExtension(path))
        || path.EndsWith(DeadLetters.ReasonSuffix, StringComparison.OrdinalIgnoreCase);
}
