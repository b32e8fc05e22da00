using System.Runtime.CompilerServices;
using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Benchmarks;

/// <summary>The articles that are timed: the annotated and the raw corpus beside the checkout, else the samples of the program.</summary>
internal static class BenchmarkArticles
{
    /// <summary>All articles, in ordinal order of their files.</summary>
    public static IReadOnlyList<Article> Read([CallerFilePath] string here = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        string corpus = Path.Combine(root, "..", "shared", "corpus");
        string[] folders = Directory.Exists(corpus) ? [Path.Combine(corpus, "dev"), Path.Combine(corpus, "raw")] : [Path.Combine(root, "src", "DiplomacyGraph.Worker", "samples")];
        return [.. folders.SelectMany(f => Directory.EnumerateFiles(f).Order(StringComparer.Ordinal)).SelectMany(ReadFile)];
    }

    private static IEnumerable<Article> ReadFile(string path) => Path.GetExtension(path) switch
    {
        ".txt" => [Article.Create(File.ReadAllText(path), published: new PartialDate(2015, 12, 24))],
        ".jsonl" => File.ReadLines(path).Select(ReadLine),
        _ => [],
    };

    private static Article ReadLine(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
        string title = Text("title") ?? "";
        PartialDate? published = PartialDate.TryParse(Text("published"), out PartialDate date) ? date : null;
        return Article.Create($"{title}\n\n{Text("text")}", title, Text("url"), Text("publisher"), published);
    }
}
