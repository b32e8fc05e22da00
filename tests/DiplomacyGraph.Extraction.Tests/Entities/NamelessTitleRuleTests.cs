namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Offices told before the names of their holders.</summary>
public class NamelessTitleRuleTests
{
    [Theory]
    [InlineData("JUBA – The military chiefs of Sudan and Ethiopia met on Monday.\n\nGeneral Osman Tayib and General Mekuria Desta talked.", "Osman Tayib: chief_of_defence of SD", "Mekuria Desta: chief_of_defence of ET")]
    [InlineData("The commanders of the Chilean and Peruvian armies met. General Hugo Mamani, of Peru, came at the invitation of General Raul Iturra.", "Hugo Mamani: army_chief of PE", "Raul Iturra: army_chief of CL")]
    [InlineData("TBILISI, March 12 - The defense ministers of Turkey and Georgia met. Host Otar Javakh welcomed Ibrahim Karan.", "Otar Javakh: defence_minister of GE", "Ibrahim Karan: defence_minister of TR")]
    public void Are_shared_out_in_order(string body, string first, string second) => Reading.Offices(body).Should().Contain([first, second]);

    [Theory]
    [InlineData("The defence ministers of Turkey and Georgia met. Ibrahim Karan, Otar Javakh and Anna Holm sang.")]
    [InlineData("The defence ministers of Turkey and Georgia met. Ibrahim Karan sang.")]
    [InlineData("The choirs of Turkey and Georgia met. Ibrahim Karan welcomed Otar Javakh.")]
    public void Are_nobodys_where_the_numbers_differ(string body) => Reading.Offices(body).Should().BeEmpty();

    [Fact]
    public void Are_not_shared_out_where_the_holders_are_named() =>
        Reading.Offices("The defence ministers of Turkey and Georgia, Ibrahim Karan and Otar Javakh, met. Anna Holm and Paul Lind sang.").Should().NotContain(o => o.StartsWith("Anna Holm", StringComparison.Ordinal));
}
