using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("one\r\ntwo\rthree\u2028four\u0085five", "one\ntwo\nthree\nfour\nfive")]
    [InlineData("coop\u00ADera\u200Btion\uFEFF", "cooperation")]
    [InlineData("\u202AGen.\u00A0Lind\u202C", "Gen. Lind")]
    [InlineData("L&amp;T, Gen&#46;&nbsp;Lind, &#8220;coop&shy;erate&rdquo;", "L&T, Gen. Lind, “cooperate”")]
    [InlineData("bell\u0007 and\ttab", "bell and\ttab")]
    [InlineData("R&D; AT&T &unknown; 5 & 6", "R&D; AT&T &unknown; 5 & 6")]
    [InlineData("é 中 \U0001F600", "é 中 \U0001F600")]
    public void A_text_is_what_a_reader_sees(string text, string expected) => TextCleaner.Clean(text).Should().Be(expected);

    [Fact]
    public void A_clean_text_is_not_copied()
    {
        string text = string.Concat("Lind met his ", "counterpart.\n");

        TextCleaner.Clean(text).Should().BeSameAs(text);
    }

    [Theory]
    [InlineData(" Lind \n in\u00A0 Riga ", "Lind in Riga")]
    [InlineData("\u200B \n", null)]
    [InlineData(null, null)]
    public void A_line_has_single_spaces(string? text, string? expected) => TextCleaner.CleanLine(text).Should().Be(expected);
}
