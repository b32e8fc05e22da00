namespace DiplomacyGraph.Extraction.Tests.Mentions;

public class PersonNameRuleTests
{
    [Theory]
    [InlineData("He met General Anna Lindqvist in Oslo.", "Anna Lindqvist")]
    [InlineData("He met Major General (res.) Uri Ben-Tovim in Haifa.", "Uri Ben-Tovim")]
    [InlineData("He met Col. (Retd) Asha Perera in Colombo.", "Asha Perera")]
    [InlineData("He met General Walter “Rocky” Okonski on Monday.", "Walter “Rocky” Okonski")]
    [InlineData("He received Defence Minister A. Munteanu on Monday.", "A. Munteanu")]
    [InlineData("She met the Ethiopian ambassador, Getahun Lemma-Tola, on Monday.", "Getahun Lemma-Tola")]
    [InlineData("The truce was brokered by Indonesia's foreign minister, Wicaksana, who flew in on Monday.", "Wicaksana")]
    [InlineData("He thanked Colonel Pierre de Montclar for the visit.", "Pierre de Montclar")]
    [InlineData("He met Vice Admiral Lim Jun from the fleet.", "Lim Jun")]
    [InlineData("He met Defence Minister Fan Guangwei on Monday.", "Fan Guangwei")]
    [InlineData("He met the ambassador, Dato' Hamid bin Jaafar, on Monday.", "Hamid bin Jaafar")]
    [InlineData("YONEZAWA Makoto, Vice-Minister of Defense, spoke by telephone.", "YONEZAWA Makoto")]
    [InlineData("His Royal Highness Prince Turki bin Mishari received him.", "Turki bin Mishari")]
    [InlineData("Photo: Petty Officer 2nd Class Jonas Amupel was there.", "Jonas Amupel")]
    [InlineData("Reporter: Paris Dimitriou\n\nIt was a quiet day in port.", "Paris Dimitriou")]
    [InlineData("By ANNA LINDQVIST\n\nIt was a quiet day in port.", "ANNA LINDQVIST")]
    public void A_name_is_read_without_rank_and_address(string body, string expected) => Reading.Names(body).Should().Contain(expected);

    [Theory]
    [InlineData("General Motors opened a plant in Ohio.")]
    [InlineData("The frigate Admiral Gorshkov left port on Monday.")]
    [InlineData("They spoke about Exercise Steadfast Falcon.")]
    [InlineData("The Air Chief Marshal spoke on Monday.")]
    [InlineData("They sailed on board the BRP Ramon Alcantar.")]
    [InlineData("They closed the exercise “Fraternal Wolf” on Monday.")]
    [InlineData("The storm hit Al Batanah on Monday.")]
    [InlineData("The tanker was seized off Pulau Auran last month.")]
    [InlineData("His Royal Highness the Minister spoke.")]
    [InlineData("The spokesman of the Uganda People's Defence Forces spoke.")]
    [InlineData("George Farrow left port. The USS George Farrow sailed with JS Isami.")]
    [InlineData("Platinum Wolf goes on. They planned the exercise “Platinum Wolf” in May.")]
    public void Firms_ships_exercises_and_bare_ranks_are_no_persons(string body) => Reading.Names(body).Should().BeEmpty();
}
