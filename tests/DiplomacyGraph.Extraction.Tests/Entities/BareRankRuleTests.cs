using DiplomacyGraph.Extraction.Tests.Events.MeetingRules;

namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Officers by rank alone, read through whom they meet.</summary>
public class BareRankRuleTests
{
    private const string Admiral = "Norwegian Navy Chief Vice Admiral Lars Brekke spoke about frigates.";

    [Theory]
    [InlineData(Admiral + " The Norwegian admiral was received in Prague by Czech Defence Minister Jana Novotna.", "Jana Novotna+Lars Brekke")]
    [InlineData("Norwegian Army Chief General Lars Brekke spoke about tanks. The general met Czech Defence Minister Jana Novotna.", "Jana Novotna+Lars Brekke")]
    public void A_rank_means_the_officer_named_before(string text, string expected) =>
        Reader.Participants(text).Should().Equal(expected);

    [Theory]
    [InlineData("Norwegian Army Chief General Lars Brekke spoke about tanks. The general public met Czech Defence Minister Jana Novotna.")]
    [InlineData(Admiral + " Admiral steamships met Czech Defence Minister Jana Novotna.")]
    public void Other_senses_mean_nobody(string text) =>
        Reader.Participants(text).Should().NotContain(p => p.Contains("Lars Brekke", StringComparison.Ordinal));
}
