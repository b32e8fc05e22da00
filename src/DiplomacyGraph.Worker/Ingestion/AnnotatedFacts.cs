using System.Text.Json;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Ingestion;

/// <summary>Facts as a person wrote them down: <c>ID.json</c> in the annotation scheme beside <c>ID.txt</c>. The rules are not asked.</summary>
internal sealed class AnnotatedFacts(FactExtractor extractor) : IFactReader
{
    private const int VersionDigits = 12;

    // A changed annotation is another version: the text may be the same.
    /// <inheritdoc/>
    public string VersionFor(ReadArticle item)
    {
        string path = AnnotationOf(item);
        return VersionOf(File.Exists(path) ? File.ReadAllText(path) : "");
    }

    /// <inheritdoc/>
    public ArticleFacts Read(ReadArticle item)
    {
        string path = AnnotationOf(item);
        if (!File.Exists(path))
        {
            throw new AnnotationException($"It has no annotation: there is no {Path.GetFileName(path)} beside it.");
        }

        try
        {
            string json = File.ReadAllText(path);
            AnnotatedArticle said = AnnotationReader.Parse(Path.GetFileNameWithoutExtension(path), json);
            Party? side = item.Article.Side ?? extractor.CountryOfPublisher(item.Article.Publisher);
            return AnnotationFacts.Of(item.Article with { Side = side }, said, extractor.SentencesOf(item.Article), VersionOf(json));
        }
        catch (JsonException e)
        {
            throw new AnnotationException($"{Path.GetFileName(path)}: {e.Message}", e);
        }
    }

    private static string AnnotationOf(ReadArticle item) => Path.ChangeExtension(item.Path, ".json");

    private static string VersionOf(string json) => $"{QuoteFinder.Rule} {ContentKey.HashOf(json)[..VersionDigits]}";
}
