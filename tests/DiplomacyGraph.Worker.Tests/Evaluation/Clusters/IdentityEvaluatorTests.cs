using DiplomacyGraph.Extraction;
using DiplomacyGraph.Worker.Evaluation.Clusters;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Evaluation.Clusters;

/// <summary>Scores identity on the annotated stories, and compares the figures with those of the reference scorer.</summary>
public sealed class IdentityEvaluatorTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false, 0.98, 0.95)]
    [InlineData(true, 0.93, 0.80)]
    public async Task Persons_and_meetings_are_told_apart_as_the_reference_scorer_counts(bool isFromText, double leastPersons, double leastMeetings)
    {
        ReferenceScorer.SkipIfMissing("score_clusters.py");
        string folder = Path.Combine(CorpusFiles.Folder!, "clusters");
        IReadOnlyList<IdentityLayer> layers = IdentityEvaluator.Run(ArticlesOf(folder, isFromText), GoldIdentity.Read(folder));
        string report = IdentityReport.Write(layers, hasErrors: true);
        output.WriteLine(report);

        layers[0].Score.F1.Should().BeGreaterThanOrEqualTo(leastPersons);
        layers[1].Score.F1.Should().BeGreaterThanOrEqualTo(leastMeetings);
        using var temporary = new TemporaryFolder();
        string predictions = Path.Combine(temporary.Path, "predictions.json");
        await File.WriteAllTextAsync(predictions, IdentityReport.Predictions(layers), TestContext.Current.CancellationToken);
        string reference = await ReferenceScorer.RunAsync(folder, predictions, "--errors", "score_clusters.py");
        report.Split('\n').Order(StringComparer.Ordinal).Should().Equal(reference.Split('\n').Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<ClusterArticle> ArticlesOf(string folder, bool isFromText)
    {
        var extractor = FactExtractor.CreateDefault();
        return isFromText ? QuestionsArticles.FromText(folder, extractor, TestContext.Current.CancellationToken) : QuestionsArticles.Annotated(folder, extractor);
    }
}
