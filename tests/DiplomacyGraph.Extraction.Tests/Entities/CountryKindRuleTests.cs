namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Titles whose kind of office depends on the country.</summary>
public class CountryKindRuleTests
{
    [Theory]
    [InlineData("Defence Secretary Asha Rao spoke.", "Ministry of Defence, India", "Asha Rao: deputy_defence_minister of IN")]
    [InlineData("Defence Secretary Anna Bell spoke.", "Ministry of Defence, United Kingdom", "Anna Bell: defence_minister of GB")]
    [InlineData("The Secretary of the Navy, Admiral Luis Rey, spoke.", "Secretariat of the Navy, Mexico", "Luis Rey: other_minister of MX")]
    [InlineData("Rear Admiral Luis Rey, chief of the general staff of the Navy, spoke.", "Ministry of Defence, Uruguay", "Luis Rey: military_officer of UY")]
    [InlineData("Rear Admiral Iannis Rallis, chief of the general staff of the Navy, spoke.", "Ministry of Defence, Greece", "Iannis Rallis: navy_chief of GR")]
    [InlineData("Minister of State for Defense Affairs Said Harthy spoke.", "Ministry of Defence, Qatar", "Said Harthy: defence_minister of QA")]
    [InlineData("Minister for Defence Procurement Anna Bell spoke.", "Ministry of Defence, Australia", "Anna Bell: other_minister of AU")]
    public void The_country_decides(string body, string publisher, string expected) => Reading.Offices(body, publisher).Should().Equal(expected);

    [Theory]
    [InlineData("Deputy Defence Secretary Asha Rao spoke.", "Ministry of Defence, India", "Asha Rao: deputy_defence_minister of IN")]
    [InlineData("The Assistant Secretary of the Navy, Luis Rey, spoke.", "Secretariat of the Navy, Mexico", "Luis Rey: official of MX")]
    public void Another_office_of_the_same_words_keeps_its_kind(string body, string publisher, string expected) => Reading.Offices(body, publisher).Should().Equal(expected);
}
