namespace DiplomacyGraph.Extraction.Tests;

public sealed class PlaceSpellingTests
{
    [Theory]
    [InlineData("KIELCE", "Kielce")]
    [InlineData("RIO DE JANEIRO", "Rio de Janeiro")]
    [InlineData("LA PAZ", "La Paz")]
    [InlineData("PORT-AU-PRINCE", "Port-Au-Prince")]
    [InlineData("N'DJAMENA", "N'Djamena")]
    [InlineData("CHIȘINĂU", "Chișinău")]
    [InlineData("Camp LEMONNIER", "Camp LEMONNIER")]
    [InlineData("UAE", "UAE")]
    [InlineData("WASHINGTON, D.C.", "WASHINGTON, D.C.")]
    public void Capitals_of_a_dateline_become_a_name(string written, string name) => PlaceSpelling.Of(written).Should().Be(name);
}
