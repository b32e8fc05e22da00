using System.Text.Json;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>An annotated article: the text as the extractor gets it, and the answer.</summary>
internal sealed record GoldArticle(string Id, Article Article, AnnotatedArticle Gold);

/// <summary>Reads a folder of <c>ID.txt</c> with <c>ID.json</c>. Of the annotation the extractor gets to see only published, publisher and title.</summary>
internal static class GoldFolder
{
    /// <summary>All annotated articles by ordinal name; a <c>.json</c> without a <c>.txt</c> is no annotation and left out.</summary>
    /// <exception cref="InvalidDataException">There is none, or an annotation cannot be read; the message names the file.</exception>
    public static IReadOnlyList<GoldArticle> Read(string folder)
    {
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : [];
        List<GoldArticle> articles = [.. files
            .Where(f => File.Exists(Path.ChangeExtension(f, ".txt")))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(ReadOne)];
        return articles.Count > 0
            ? articles
            : throw new InvalidDataException($"{folder}: there is no annotated article. Expected files ID.txt, each with its ID.json.");
    }

    private static GoldArticle ReadOne(string path)
    {
        try
        {
            AnnotatedArticle gold = AnnotationReader.Read(path);
            string text = TextCleaner.Clean(File.ReadAllText(Path.ChangeExtension(path, ".txt")));
            PartialDate? published = PartialDate.TryParse(gold.Published, out PartialDate date) ? date : null;
            return new GoldArticle(gold.Id, Article.Create(text, gold.Title ?? "", publisher: gold.Publisher, published: published), gold);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
