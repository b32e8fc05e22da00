namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Which of the countries of a text an office belongs to, weighed by what speaks for each.</summary>
public class OfficeCountryTests
{
    [Theory]
    [InlineData("On June 13 the general travelled on to Adazi, Latvia, and was greeted by Minister of Defence Anna Tamm.", "Anna Tamm: defence_minister of LV")]
    [InlineData("The commander left on Sunday for Brasilia, where he was received by the Army commander, General Ivo Teles.", "Ivo Teles: army_chief of BR")]
    [InlineData("The general held talks in Oslo the same day with the Chief of Defence, Admiral Per Voll.", "Per Voll: chief_of_defence of NO")]
    public void A_traveller_meets_those_who_are_at_home_there(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Chile confirmed it in two lines; in La Paz, Vice Minister Jorge Villar called it a courtesy.", "Jorge Villar: deputy_defence_minister of BO")]
    [InlineData("In Caracas he saw only the foreign minister, Felix Gil.", "Felix Gil: foreign_minister of VE")]
    [InlineData("It has to come from the high command in La Paz, where General Luis Mercado became commander-in-chief of the armed forces.", "Luis Mercado: chief_of_defence of BO")]
    [InlineData("Rome, in the guise of Admiral Sergio Malaspina, chief of the defence staff, offers to mediate.", "Sergio Malaspina: chief_of_defence of IT")]
    [InlineData("Italy has not been asked, Defence Minister Ivo La Ferla said.", "Ivo La Ferla: defence_minister of IT")]
    [InlineData("Minister of Defence Anna Sahl said in Ottawa that it will end.", "Anna Sahl: defence_minister of CA")]
    [InlineData("Ambassador Ivan Grinko repeated that Moscow wants more.", "Ivan Grinko: ambassador of RU")]
    [InlineData("The outgoing defence attaché of Indonesia left. The new defence attaché, Colonel Ni Putu, came.", "Ni Putu: defence_attache of ID")]
    [InlineData("They met.\n\nAustralia's Defence Minister Phoebe Radley spoke.\n\nMinister Radley: Our Chief of Navy, Admiral Doug Peth, was here.", "Doug Peth: navy_chief of AU")]
    [InlineData("The visit of the prime minister of Turkey ended. In Ankara, Prime Minister Tahsin Erdal spoke.", "Tahsin Erdal: head_of_government of TR")]
    public void Where_an_official_is_shown_tells(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Jordan").Should().Contain(expected);

    [Theory]
    [InlineData("Defence Minister Anna Sahl said in Ottawa's papers nothing stands.")]
    [InlineData("Defence Minister Anna Sahl said in Brussels that it will end.")]
    [InlineData("Italy has not been asked, and Defence Minister Anna Sahl knows.")]
    public void Other_words_about_a_place_tell_nothing(string body) => Reading.Offices(body, "Ministry of Defence, Jordan").Should().Equal("Anna Sahl: defence_minister of JO");

    [Theory]
    [InlineData("The Norwegian on the panel, Admiral Rolf Hagen, chief of defence, agreed with his host.", "Rolf Hagen: chief_of_defence of NO")]
    [InlineData("Mali was represented by Brigadier General Omar Sidi, Deputy Chief of the General Staff.", "Omar Sidi: deputy_chief_of_defence of ML")]
    [InlineData("Argentina sent only the chargé d'affaires, Lucia Ferro.", "Lucia Ferro: ambassador of AR")]
    public void The_words_for_a_countrys_man_or_woman_tell(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Germany").Should().Contain(expected);

    [Theory]
    [InlineData("Oman and Yemen talked for a day. Saif Harthy, the Sultan's chief of staff of the armed forces, took part.", "Saif Harthy: chief_of_defence of OM")]
    [InlineData("Yemen and Saudi Arabia talked. The kingdom's defence minister, Turki Amri, took part.", "Turki Amri: defence_minister of SA")]
    public void A_ruler_stands_for_the_country_that_has_one(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Jordan").Should().Contain(expected);

    [Theory]
    [InlineData("Japan and Australia take part. \"I will raise it with Minister Okugawa next week,\" he said.", "Okugawa: defence_minister of JP")]
    [InlineData("Lithuania and Poland take part. President Arturas Petrauskas spoke.", "Arturas Petrauskas: head_of_state of LT")]
    public void A_name_speaks_for_a_country_of_the_text(string body, string expected) => Reading.Offices(body, "Ministry of Defence, Thailand").Should().Contain(expected);

    [Theory]
    [InlineData("Defence Minister Arturas Petrauskas spoke to the press.")]
    [InlineData("Poland takes part. Defence Minister Arturas Petrauskas spoke to the press.")]
    public void A_name_speaks_for_no_country_that_the_text_leaves_out(string body) =>
        Reading.Offices(body, "Ministry of Defence, Thailand").Should().Equal("Arturas Petrauskas: defence_minister of TH");

    [Fact]
    public void Officials_of_a_country_of_migrants_bear_names_from_everywhere() =>
        Reading.Offices("Poland takes part. Defence Secretary Mark Nowicki spoke to the press.", "US Department of Defense").Should().Equal("Mark Nowicki: defence_minister of US");

    [Fact]
    public void Who_meets_a_countrys_ministers_as_a_colleague_is_not_one_of_them() =>
        Reading.Offices("Minister of Defence Tuva Lie met her Swedish and Finnish colleagues in Norway.", "Ministry of Defence, Sweden").Should().Contain("Tuva Lie: defence_minister of NO");

    [Fact]
    public void A_second_holder_of_an_office_is_abroad() =>
        Reading.Offices("Defence Minister Aino Salo met Defence Minister Rasa Bruk. Latvia was thanked.", "Ministry of Defence, Finland").Should().Equal("Aino Salo: defence_minister of FI", "Rasa Bruk: defence_minister of LV");
}
