using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Evaluation;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Evaluation;

public sealed class ReferenceScorerTests : IDisposable
{
    private readonly TemporaryFolder _gold = new(), _predictions = new();

    public void Dispose()
    {
        _gold.Dispose();
        _predictions.Dispose();
    }

    [Theory]
    [InlineData("dev", 1)]
    [InlineData("dev", 2)]
    [InlineData("dev", 3)]
    [InlineData("real", 4)]
    [InlineData("real", 5)]
    public async Task Perturbed_annotations_get_the_figures_and_the_error_list_of_the_reference_scorer(string part, int seed)
    {
        ReferenceScorer.SkipIfMissing();
        Scorecard score = Scorecard.Of(Perturb(part, seed));

        (ScoreText.Table(score) + ScoreText.Errors(score)).Should().Be(await ReferenceScorer.RunAsync(_gold.Path, _predictions.Path, "--errors"));
        JsonNode reference = JsonNode.Parse(await ReferenceScorer.RunAsync(_gold.Path, _predictions.Path, "--json"))!;
        score.Articles.Sum(a => a.Errors.Count).Should().BeGreaterThan(100, "a perturbation that spoils little proves little");
        foreach (Layer layer in Enum.GetValues<Layer>())
        {
            Compare(score.Tally, layer, reference[ScoreText.NameOf(layer)]!);
        }
    }

    private static void Compare(Tally tally, Layer layer, JsonNode reference)
    {
        Counts counts = tally[layer];
        counts.Should().Be(new Counts((int)reference["tp"]!, (int)reference["fp"]!, (int)reference["fn"]!));
        counts.Precision.Should().Be((double)reference["precision"]!);
        counts.Recall.Should().Be((double)reference["recall"]!);
        counts.F1.Should().Be((double)reference["f1"]!);
        foreach (string field in Tally.FieldsOf(layer))
        {
            tally.Field(layer, field).Accuracy.Should().Be((double?)reference[field]!["accuracy"]);
        }
    }

    private List<(AnnotatedArticle Gold, AnnotatedArticle Predicted)> Perturb(string part, int seed)
    {
        var perturbed = new PerturbedPrediction(seed);
        List<(AnnotatedArticle, AnnotatedArticle)> pairs = [];
        foreach (string file in Directory.GetFiles(Path.Combine(CorpusFiles.Folder!, part), "*.json").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file), gold = File.ReadAllText(file);
            string prediction = perturbed.Of(JsonNode.Parse(gold)!.AsObject()).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
            _gold.Write(name, gold);
            _predictions.Write(name, prediction);
            string id = Path.GetFileNameWithoutExtension(name);
            pairs.Add((AnnotationReader.Parse(id, gold), AnnotationReader.Parse(id, prediction)));
        }

        return pairs;
    }
}
