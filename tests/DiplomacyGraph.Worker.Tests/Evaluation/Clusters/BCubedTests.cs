using DiplomacyGraph.Worker.Evaluation.Clusters;

namespace DiplomacyGraph.Worker.Tests.Evaluation.Clusters;

public sealed class BCubedTests
{
    [Theory]
    [InlineData("a:1 b:1 c:2", "a:x b:x c:y", 1, 1)]
    [InlineData("a:1 b:1 c:2", "a:x b:y c:z", 1, 2 / 3.0)]
    [InlineData("a:1 b:1 c:2", "a:x b:x c:x", 5 / 9.0, 1)]
    [InlineData("a:1 b:1 c:2", "a:x b:x", 1, 2 / 3.0)]
    [InlineData("a:1 b:1", "a:x b:x d:y", 2 / 3.0, 1)]
    [InlineData("a:1", "", 0, 0)]
    [InlineData("", "", 1, 1)]
    public void Precision_and_recall_are_means_over_mentions(string gold, string predicted, double precision, double recall)
    {
        var score = BCubed.Of(Clusters(gold), Clusters(predicted));
        score.Precision.Should().BeApproximately(precision, 1e-12);
        score.Recall.Should().BeApproximately(recall, 1e-12);
    }

    [Fact]
    public void F1_is_the_harmonic_mean() => new BCubed(0.5, 1).F1.Should().BeApproximately(2 / 3.0, 1e-12);

    private static Dictionary<string, string> Clusters(string said) => said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
