using System.Reflection;
using DiplomacyGraph.Extraction.Lexicons;

namespace DiplomacyGraph.Extraction.Tests.Lexicons;

/// <summary>What holds for every word list that ships with the library.</summary>
public class LexiconFilesTests
{
    private static readonly Assembly Library = typeof(LexiconFile).Assembly;

    public static TheoryData<string> Files => [.. Library.GetManifestResourceNames().Where(n => n.EndsWith(".tsv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_what_it_is_and_where_it_comes_from(string file)
    {
        string[] header = [.. Lines(file).TakeWhile(l => l.StartsWith('#'))];

        header.Should().HaveCountGreaterThanOrEqualTo(3);
        header.Should().Contain(l => l.StartsWith("# Source:", StringComparison.Ordinal));
        string.Join('\n', header).Should().Contain("Left out on purpose:");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_are_sorted_by_their_first_column_without_repeats(string file)
    {
        string[] keys = [.. Lines(file).Where(IsData).Select(l => l.Split('\t')[0])];

        keys.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        keys.Should().Equal(keys.OrderBy(k => k, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_cell_is_blank_or_padded(string file) =>
        Lines(file).Where(IsData).SelectMany(l => l.Split('\t')).Should().OnlyContain(c => c.Length > 0 && c == c.Trim());

    [Fact]
    public void A_line_with_another_number_of_columns_is_named() =>
        FluentActions.Invoking(() => LexiconFile.Parse("ranks.tsv", "# ranks\ncolonel\n", 2))
            .Should().Throw<LexiconException>().WithMessage("ranks.tsv:2: expected 2 columns, found 1");

    [Fact]
    public void A_missing_file_is_named() =>
        FluentActions.Invoking(() => LexiconFile.Read("nowhere.tsv", 1)).Should().Throw<LexiconException>().WithMessage("nowhere.tsv: no such lexicon");

    private static bool IsData(string line) => line.Length > 0 && line[0] != '#';

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is string line)
        {
            yield return line;
        }
    }
}
