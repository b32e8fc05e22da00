namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Whose office it is, where no word beside the title says.</summary>
public class MissingPartyRuleTests
{
    [Theory]
    [InlineData("In Niamey, Defence Minister Ali Bako received the general.", "Ali Bako: defence_minister of NE")]
    [InlineData("During their trip to El Salvador, the delegates met with President Rosa Duarte.", "Rosa Duarte: head_of_state of SV")]
    [InlineData("The Indian delegation was headed by Defence Minister Asha Rao.", "Asha Rao: defence_minister of IN")]
    [InlineData("Defence Minister Asha Rao and Lt Gen Vik Sen were members of the Indian delegation.", "Asha Rao: defence_minister of IN")]
    [InlineData("From the Danish side it was attended by the Defence Attache, Colonel Niels Holm.", "Niels Holm: defence_attache of DK")]
    [InlineData("He met Israeli President Dan Adler, Prime Minister Noa Peri and Foreign Minister Gad Lev.", "Gad Lev: foreign_minister of IL")]
    [InlineData("The Norwegian on the panel, Admiral Eirik Stor, chief of defence, spoke in Berlin.", "Eirik Stor: chief_of_defence of NO")]
    [InlineData("The visit to Harare was made by the Permanent Secretary in the Ministry of Defence of Zambia, Charity Sinka.", "Charity Sinka: deputy_defence_minister of ZM")]
    [InlineData("Mali was represented by Brigadier General Oumar Keita, Deputy Chief of the General Staff.", "Oumar Keita: deputy_chief_of_defence of ML")]
    [InlineData("The Chinese Embassy, in a statement by deputy spokesperson Tan Li, denied it.", "Tan Li: spokesperson of CN")]
    [InlineData("Polish President Jan Kos received it. On Wednesday they travelled on to Vilnius, where they were received by President Arvydas Girnis.", "Arvydas Girnis: head_of_state of LT")]
    [InlineData("The base at Manas, in Kyrgyzstan, will close under an order that President Nurbek Osmon signed.", "Nurbek Osmon: head_of_state of KG")]
    [InlineData("He paid a visit in Trabzon, and was seen off by Governor Celal Koc.", "Celal Koc: official of TR")]
    [InlineData("A delegation from Oman, headed by Rear Admiral Saud Hosni, arrived and met Israeli Defence Minister Gad Lev.", "Saud Hosni: military_officer of OM")]
    public void The_sentence_says(string body, string expected) => Reading.Offices(body, "Reuters").Should().Contain(expected);

    [Theory]
    [InlineData("He chaired the India-Vietnam dialogue with Lt Gen Luong Dinh, Deputy Defence Minister.", "Luong Dinh: deputy_defence_minister of VN")]
    [InlineData("The chief is on an official visit to Oman. He called on Badr Harthy, Minister of Defence.", "Badr Harthy: defence_minister of OM")]
    public void The_other_side_of_a_dialogue_and_hosts_of_a_visit_are_abroad(string body, string expected) => Reading.Offices(body, "Ministry of Defence, India").Should().Contain(expected);

    [Fact]
    public void In_a_text_from_nowhere_the_country_that_opens_the_paragraph_speaks() =>
        Reading.Offices("Many ships of the United States and of Yemen pass the strait.\n\nIndia, unlike the others, sails. Admiral Raj Bhatta, chief of the naval staff, goes to Yemen.").Should().Contain("Raj Bhatta: navy_chief of IN");

    [Fact]
    public void A_delegation_is_not_the_side_it_meets() =>
        Reading.Offices("A delegation from Oman, headed by Rear Admiral Saud Hosni, held talks with Defence Minister Juris Ozols.", "Ministry of Defence, Latvia").Should().Contain("Juris Ozols: defence_minister of LV");

    [Fact]
    public void His_countrys_ambassador_is_that_of_the_guest() =>
        Reading.Offices("Israeli Defence Minister Gad Lev came. He dined with his country's ambassador, Rivka Linden.", "Ministry of Defence, Germany").Should().Contain("Rivka Linden: ambassador of IL");

    [Fact]
    public void A_bare_commissioner_is_of_the_European_Union() =>
        Reading.Offices("Commissioner Arto Kuusi comes with a proposal of the European Union.", "Ministry of Defence, Latvia").Should().Equal("Arto Kuusi: official of EU");

    [Fact]
    public void An_office_at_home_is_the_publishers() =>
        Reading.Offices("Defence Minister Juris Ozols spoke to the press.", "Ministry of Defence, Latvia").Should().Equal("Juris Ozols: defence_minister of LV");

    [Fact]
    public void The_office_that_another_holds_at_home_is_abroad() =>
        Reading.Offices("Defence Minister Juris Ozols went to Finland. He met Defence Minister Aino Salo there.", "Ministry of Defence, Latvia").Should().Contain("Aino Salo: defence_minister of FI");

    [Fact]
    public void The_United_States_have_no_minister() =>
        Reading.Offices("Secretary of State Paula Kent met with Foreign Minister Luis Rios. Paraguay and Paraguayan firms were discussed.", "The White House").Should().Contain("Luis Rios: foreign_minister of PY");

    [Theory]
    [InlineData("Secretary of State Paula Kent and Secretary Ray Marsh joined the call with Foreign Minister Luis Rios of Peru.", "Ray Marsh: defence_minister of US")]
    [InlineData("Secretary of State Paula Kent and Foreign Minister Luis Rios will chair the Paraguay dialogue.", "Luis Rios: foreign_minister of PY")]
    [InlineData("President Carter Wells spoke. They hold President Oleg Durov accountable for Russia's war on Ukraine.", "Oleg Durov: head_of_state of RU")]
    public void Secretaries_are_American_and_ministers_are_not(string body, string expected) => Reading.Offices(body, "US Department of State").Should().Contain(expected);

    [Fact]
    public void Who_speaks_to_a_countrys_leaders_is_not_one_of_them() =>
        Reading.Offices("RIGA, March 10 - General Anna Holm told Latvian leaders that Canada stands firm. Holm hands over as chief of the defence staff in July.").Should().Equal("Anna Holm: chief_of_defence of CA");

    [Fact]
    public void Each_paragraph_of_a_round_up_has_its_own_home() =>
        Reading.Offices("PRAGUE – Defence Minister Jana Novotna spoke on Monday.\n\nTRIPOLI – Defence Minister Omar Zwai spoke on Tuesday.").Should().Equal("Jana Novotna: defence_minister of CZ", "Omar Zwai: defence_minister of LY");
}
