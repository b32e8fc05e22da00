using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class StopWordsTests
{
    [Fact]
    public void Lines_are_sorted_by_language_and_no_word_stands_twice_in_one()
    {
        using StreamReader lines = new(typeof(LanguageGuess).Assembly.GetManifestResourceStream("stop-words.tsv")!);
        string[][] rows = [.. lines.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];

        rows.Should().AllSatisfy(row => row.Should().HaveCount(2));
        rows.Select(row => row[0]).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        rows.Should().AllSatisfy(row => row[1].Split(' ').Should().OnlyHaveUniqueItems().And.NotContain(""));
    }
}
