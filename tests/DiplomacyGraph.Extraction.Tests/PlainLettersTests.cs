using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Şükrü Öztürk", "sukru ozturk")]
    [InlineData("NGUYỄN Văn", "nguyen van")]
    [InlineData("Çelik", "celik")]
    [InlineData("İnce", "ince")]
    [InlineData("Muñoz", "munoz")]
    [InlineData("ﬁnal Ａ²", "final a2")]
    [InlineData("Αθήνα", "αθηνα")]
    [InlineData("Łukasz Brødsgaard", "lukasz brodsgaard")]
    [InlineData("plain 1-2 O'Neil", "plain 1-2 o'neil")]
    [InlineData("", "")]
    public void Accents_widths_and_ligatures_are_taken_off(string written, string plain) => PlainLetters.Of(written).Should().Be(plain);

    [Theory]
    [InlineData("Müller", "muller")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("O'Neil", "oneil")]
    public void A_word_folds_to_plain_letters(string written, string folded) => Folding.Fold(written).Should().Be(folded);
}
