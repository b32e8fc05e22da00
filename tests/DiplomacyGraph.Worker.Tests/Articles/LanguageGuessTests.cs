using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Tests.Articles;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("EN_us", "en")]
    [InlineData("fr", "fr")]
    public void Declared_language_is_believed(string declared, string expected) => LanguageGuess.Of(declared, "Die Minister").Should().Be(expected);

    [Theory]
    [InlineData("The chief of defence met his Latvian counterpart in Riga on Monday.", "en")]
    [InlineData("Der Minister hat mit dem Amtskollegen über die Lage gesprochen, die sich nicht bessert.", "de")]
    [InlineData("Le ministre a été reçu par son homologue dans une base du nord pour des entretiens.", "fr")]
    [InlineData("El ministro se reunió con su homólogo para hablar del acuerdo entre los dos países.", "es")]
    [InlineData("Министр встретился с коллегой и обсудил сотрудничество.", "ru")]
    [InlineData("Міністр зустрівся з колегою і обговорив співпрацю країн.", "uk")]
    [InlineData("وزير الدفاع يستقبل نظيره", "ar")]
    [InlineData("国防部长会见了来访的客人。", "zh")]
    [InlineData("防衛大臣は会談を行いました。", "ja")]
    [InlineData("Otto Lind, Riga", "en")]
    [InlineData("", "en")]
    public void Undeclared_language_is_told_by_letters_and_words(string text, string expected)
    {
        LanguageGuess.Of(null, text).Should().Be(expected);
        LanguageGuess.Of("unknown language", text).Should().Be(expected);
    }

    [Fact]
    public void English_with_many_foreign_names_stays_english() => LanguageGuess.Of(null,
        "General Jean de la Tour met Juan de los Ríos y Paz and Karl von der Heide at the Quai d'Orsay.").Should().Be("en");
}
