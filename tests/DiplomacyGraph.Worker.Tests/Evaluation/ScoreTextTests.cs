using DiplomacyGraph.Worker.Evaluation;

namespace DiplomacyGraph.Worker.Tests.Evaluation;

public sealed class ScoreTextTests
{
    [Theory]
    [InlineData(1.0, "1.0000")]
    [InlineData(29.0 / 32, "0.9062")]
    [InlineData(2.0 / 3, "0.6667")]
    [InlineData(null, "n/a")]
    public void Shares_have_four_decimals_and_a_half_goes_to_the_even_digit(double? share, string text) => ScoreText.Four(share).Should().Be(text);
}
