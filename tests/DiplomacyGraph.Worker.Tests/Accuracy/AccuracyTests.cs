using System.Collections.Concurrent;
using System.Globalization;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Worker.Evaluation;
using DiplomacyGraph.Worker.Tests.Articles;

namespace DiplomacyGraph.Worker.Tests.Accuracy;

/// <summary>Scores the annotated corpus and fails when a layer falls below its recorded score (recorded-scores.tsv).</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.005;
    private static readonly ConcurrentDictionary<string, Scorecard> Scores = new(StringComparer.Ordinal);

    public static TheoryData<string, string, double> Recorded()
    {
        var rows = new TheoryData<string, string, double>();
        foreach (string[] row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "recorded-scores.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')))
        {
            rows.Add(row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_layer_does_not_fall_below_its_recorded_score(string set, string layer, double recorded)
    {
        Assert.SkipWhen(FolderOf(set) is null, "the annotated corpus is not beside the checkout");
        double f1 = Scores.GetOrAdd(set, Score).Tally[Enum.Parse<Layer>(layer, ignoreCase: true)].F1;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set} {layer}: F1 {f1:F4}, recorded {recorded:F4}"));

        f1.Should().BeGreaterThanOrEqualTo(recorded - Tolerance, "{0} on {1} scored {2:F4} when last recorded", layer, set, recorded);
    }

    /// <summary>"unseen" ships with the tests; the other sets lie beside the checkout.</summary>
    private static string? FolderOf(string set) =>
        set == "unseen" ? Path.Combine(AppContext.BaseDirectory, set) : CorpusFiles.Folder is string corpus ? Path.Combine(corpus, set) : null;

    private static Scorecard Score(string set)
    {
        IReadOnlyList<GoldArticle> articles = GoldFolder.Read(FolderOf(set)!);
        return Evaluator.Score(articles, Evaluator.Extract(articles, FactExtractor.CreateDefault(), TestContext.Current.CancellationToken));
    }
}
