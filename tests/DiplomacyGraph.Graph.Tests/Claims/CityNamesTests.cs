using DiplomacyGraph.Graph.Claims;

namespace DiplomacyGraph.Graph.Tests.Claims;

public sealed class CityNamesTests
{
    [Theory]
    [InlineData("Istanbul", "Ankara", true)]
    [InlineData("Arica", "Tacna", true)]
    [InlineData("Chișinău", "Kishinev", false)]
    [InlineData("Paris", "Palais de Chaillot", false)]
    [InlineData("Rome", "Pratica di Mare air base", false)]
    [InlineData("Oslo", "oslo", false)]
    public void Two_cities_are_no_city_and_its_site_nor_two_names_of_a_capital(string a, string b, bool areTwo)
    {
        CityNames.AreTwo(a, b).Should().Be(areTwo);
        CityNames.AreTwo(b, a).Should().Be(areTwo);
    }

    [Theory]
    [InlineData("Kielce", true)]
    [InlineData("Kielce fortress", false)]
    [InlineData("somewhere", false)]
    public void A_site_is_no_city(string place, bool isCity) => CityNames.IsCity(place).Should().Be(isCity);
}
