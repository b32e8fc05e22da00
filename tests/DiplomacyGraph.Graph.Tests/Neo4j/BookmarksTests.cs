using DiplomacyGraph.Graph.Neo4j;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

public sealed class BookmarksTests
{
    [Fact]
    public void Marks_of_writes_at_the_same_time_are_all_kept()
    {
        var marks = new Bookmarks();
        marks.Advance([], ["start"]);

        marks.Advance(["start"], ["one"]);
        marks.Advance(["start"], ["two"]);

        marks.Current.Should().Equal("one", "two");
    }

    [Fact]
    public void A_later_write_takes_the_place_of_what_it_has_seen()
    {
        var marks = new Bookmarks();
        marks.Advance([], ["one"]);

        marks.Advance(["one"], ["two"]);
        marks.Advance(["two"], []);

        marks.Current.Should().Equal("two");
    }
}
