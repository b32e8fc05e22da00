using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Claims;

namespace DiplomacyGraph.Graph.Tests.Claims;

/// <summary>Facts come back from a store as they went.</summary>
public sealed class ReadingTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Stories.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Facts_come_back_whole(int story)
    {
        ArticleFacts facts = Stories.All[story] with { Article = Stories.All[story].Article.WithSide(Party.Country("LV")) };

        ArticleFacts back = Reading.Read(Reading.Write(facts));

        back.Should().BeEquivalentTo(facts, o => o.WithStrictOrdering().ComparingByMembers<ArticleFacts>());
        Reading.Write(back).Should().Be(Reading.Write(facts));
    }

    [Fact]
    public void Letters_organisations_and_inferred_facts_survive()
    {
        ArticleFacts back = Reading.Read(Reading.Write(Stories.GuestReport));
        back.Persons[2].Name.Should().Be("Inga Bērziņa");
        Reading.Read(Reading.Write(Stories.Later)).Meetings[0].Parties.Should().Equal(Party.Country("NO"), Party.Organisation("NATO"));
        Reading.Read(Reading.Write(Stories.HostReport)).Persons[1].Roles[0].Evidence.Basis.Should().Be(EvidenceBasis.Inferred);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base 64!")]
    [InlineData("AAAA")]
    public void A_damaged_text_is_told(string text)
    {
        Action read = () => Reading.Read(text);

        read.Should().Throw<GraphStoreException>().WithMessage("*cannot be read*");
    }
}
