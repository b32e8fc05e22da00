namespace DiplomacyGraph.Extraction.Tests.Mentions;

public class RepeatedNameRuleTests
{
    [Theory]
    [InlineData("Chile's Ana Mendoza spoke. Mendoza left early.", 2)]
    [InlineData("Chile's Ana Mendoza Rojas spoke. Mendoza, a retired admiral, left early.", 2)]
    [InlineData("Norway's Jan Holm spoke. Holm left early.", 2)]
    [InlineData("Chile's Ana Mendoza spoke in Mendoza and went to Santiago.", 1)]
    [InlineData("Chile's Ana Mendoza spoke. She had left Valparaiso, Mendoza and Cordoba early.", 1)]
    [InlineData("Chile's Ana Mendoza spoke. Mendoza, Argentina, was her first stop.", 1)]
    public void A_surname_names_the_person_again_unless_it_stands_as_a_place(string body, int mentions) =>
        Reading.Of(body).Persons.Should().ContainSingle().Which.Mentions.Should().HaveCount(mentions);
}
