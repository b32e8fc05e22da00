using DiplomacyGraph.Worker.Evaluation.Clusters;

namespace DiplomacyGraph.Worker.Tests.Evaluation.Clusters;

public sealed class QuestionsOrderTests
{
    [Fact]
    public void Keys_settle_the_order_of_rows_that_are_otherwise_level()
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [["2015", "b"], ["2015", "a"], ["2014", "c"]];

        QuestionsOrder.Settle(Question(["date", "meeting"]), rows).Select(r => string.Concat(r)).Should().Equal(["2015a", "2015b", "2014c"], "a wrong order of dates stays wrong");
    }

    [Fact]
    public void The_most_frequent_key_counts_and_an_even_spread_is_none()
    {
        using var folder = new Articles.TemporaryFolder();
        folder.Write("identity.json", """
            {"persons": [{"key": "a", "mentions": [["x", "p1"], ["y", "p1"]]}, {"key": "b", "mentions": [["x", "p2"]]}], "meetings": []}
            """);
        QuestionsKeys keys = new(GoldIdentity.Read(folder.Path));

        keys.MostOf([new("x", "p1"), new("y", "p1"), new("x", "p2")]).Should().Be("a");
        keys.MostOf([new("x", "p1"), new("x", "p2")]).Should().BeNull();
        keys.MostOf([new("z", "p9")]).Should().BeNull();
    }

    private static ExpectedAnswer Question(string[] columns) => new("q", "meetings-between", new Dictionary<string, string>(), columns, []);
}
