using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Tests.Identity;

public sealed class CopyFinderTests
{
    [Fact]
    public void The_original_is_the_earliest_by_the_order_of_all_claims()
    {
        uint[] text = [.. Enumerable.Range(1, 64).Select(i => (uint)i)];
        SourceClaim year = Source("b", "2015", [.. text[..32], .. Other(1)]);
        SourceClaim month = Source("a", "2015-12", [.. Other(2), .. text[32..]]);
        SourceClaim copy = Source("c", "2016-01-02", text);

        CopyFinder.Find([copy, month, year]).Should().Equal(new Copy("c", "b"));
    }

    private static IEnumerable<uint> Other(uint number) => Enumerable.Repeat(1000 * number, 32);

    private static SourceClaim Source(string article, string date, uint[] signature) => new(article, null, null, PartialDate.Parse(date), "", signature, false);
}
