using System.Globalization;
using System.Runtime.CompilerServices;
using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Tests.Identity.Names;

/// <summary>How well names alone tell people apart, on invented pairs of many languages (name-pairs.tsv).</summary>
public sealed class NamePairsTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.98, LeastRecall = 0.94;

    [Fact]
    public void Names_of_one_person_are_found_and_others_kept_apart()
    {
        List<(bool Same, bool Found, string Line)> pairs = [.. File.ReadLines(PathOfPairs()).Where(l => !l.StartsWith('#')).Select(Judge)];
        int right = pairs.Count(p => p is { Same: true, Found: true });
        double precision = right / (double)pairs.Count(p => p.Found), recall = right / (double)pairs.Count(p => p.Same);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs: precision {precision:0.000}, recall {recall:0.000}"));
        pairs.Where(p => p.Same != p.Found).ToList().ForEach(p => output.WriteLine(p.Line));
        pairs.Should().HaveCountGreaterThanOrEqualTo(300);
        precision.Should().BeGreaterThanOrEqualTo(LeastPrecision);
        recall.Should().BeGreaterThanOrEqualTo(LeastRecall);
    }

    private static (bool Same, bool Found, string Line) Judge(string line)
    {
        string[] columns = line.Split('\t');
        NameRelation relation = NameComparison.Compare(PersonName.Of(columns[2]), PersonName.Of(columns[3]));
        return (columns[0] == "same", relation >= NameRelation.Initials && relation != NameRelation.Close, $"{line}\t{relation}");
    }

    private static string PathOfPairs([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "name-pairs.tsv");
}
