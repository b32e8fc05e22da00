namespace DiplomacyGraph.Extraction.Tests.Entities;

/// <summary>Offices that follow from other words than a title beside the name.</summary>
public class ConcludedOfficeTests
{
    [Theory]
    [InlineData("Polish Defence Minister Marek Wolny met his Czech counterpart, Jana Novotna.", "Jana Novotna: defence_minister of CZ")]
    [InlineData("Polish Defence Minister Marek Wolny met his Czech peer, Jana Novotna.", "Jana Novotna: defence_minister of CZ")]
    [InlineData("Polish Defence Minister Marek Wolny met his Croatian partner, Admiral Ivo Maric.", "Ivo Maric: defence_minister of HR")]
    [InlineData("Polish Defence Minister Marek Wolny spoke. His Thai opposite, General Somchai Utharat, did not.", "Somchai Utharat: defence_minister of TH")]
    [InlineData("The French defence minister, Luc Maes, and his opposite number across the Channel, Anna Bell, met. Britain and Britons pay.", "Anna Bell: defence_minister of GB")]
    [InlineData("The Ministry of Defence of Moldova spoke. Minister Jana Rusu said: With my Romanian colleague, Ion Pop, I speak.", "Ion Pop: defence_minister of RO")]
    [InlineData("OSLO, March 12 - The Defence Ministry said that the Minister and his Polish counterpart, Deputy Prime Minister Adam Kos, sailed.", "Adam Kos: defence_minister of PL")]
    [InlineData("Polish Defence Minister Marek Wolny met Ivo Maric, his Croatian counterpart, on Monday.", "Ivo Maric: defence_minister of HR")]
    public void A_counterpart_holds_the_same_kind(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Polish Defence Minister Marek Wolny spoke. His predecessor, Adam Kos, was absent.", "Adam Kos: defence_minister of PL (former)")]
    [InlineData("Poland's chief of the general staff, General Jan Lis, took over from General Adam Kos in May.", "Adam Kos: chief_of_defence of PL (former)")]
    [InlineData("Poland's defence minister Marek Wolny spoke. Wolny's predecessor at the time, Adam Kos, agreed.", "Adam Kos: defence_minister of PL (former)")]
    [InlineData("Poland's defence minister Marek Wolny spoke. Wolny's predecessor but one, Adam Kos, agreed.", "Adam Kos: defence_minister of PL (former)")]
    [InlineData("Poland's army chief, General Jan Lis, took over the army in June last year from General Adam Kos.", "Adam Kos: army_chief of PL (former)")]
    [InlineData("Poland's defence minister Marek Wolny is to be succeeded on Monday by Senator Adam Kos.", "Adam Kos: defence_minister of PL (designate)")]
    [InlineData("Poland's defence minister Marek Wolny met Adam Kos, his predecessor, for lunch.", "Adam Kos: defence_minister of PL (former)")]
    [InlineData("Poland's chief of the general staff, General Jan Lis, will hand over the command in May to General Adam Kos.", "Adam Kos: chief_of_defence of PL (designate)")]
    [InlineData("Mira Rao recalled that a predecessor of Rathod's, General (Retd) Vik Sehgal, was there. India's army chief, General Amar Rathod, spoke.", "Vik Sehgal: army_chief of IN (former)")]
    public void A_predecessor_held_the_same_office(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Anna Holm has led the ministry since May. Before that she spoke. She was Norway's ambassador in Bonn.", "Anna Holm: ambassador of NO (former)")]
    [InlineData("Jan Holm died on Monday. He commanded a battalion, served as Norway's defence attaché in Bonn and, from 1987 to 1991, was Norway's chief of defence.", "Jan Holm: defence_attache of NO (former)")]
    [InlineData("Jan Holm died on Monday. From 1979 to 1981 he was Norway's defence attaché in Bonn.", "Jan Holm: defence_attache of NO (former)")]
    public void An_office_is_told_of_a_pronoun(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Jan Holm came on Monday. He was received by Norway's defence minister.")]
    [InlineData("Jan Holm came on Monday. He told Anna Lund that she was Norway's defence minister.")]
    public void Who_is_received_holds_no_office(string body) => Reading.Offices(body).Should().NotContain(o => o.StartsWith("Jan Holm", StringComparison.Ordinal));

    [Theory]
    [InlineData("Poland's defence minister Marek Wolny spoke. Adam Kos took a letter from Jan Lis.")]
    [InlineData("Poland's defence minister Marek Wolny spoke. I hand over to Jan Lis.")]
    [InlineData("Poland's defence minister Marek Wolny spoke of his predecessor. Jan Lis agreed.")]
    public void Other_words_tell_of_no_succession(string body) => Reading.Offices(body).Should().Equal("Marek Wolny: defence_minister of PL");

    [Theory]
    [InlineData("Marta Silva, who runs Portugal's Defence Ministry, spoke.", "Marta Silva: defence_minister of PT")]
    [InlineData("Norway's General Kirk Berg, who commands our joint task force, spoke.", "Kirk Berg: commander of NO")]
    [InlineData("He visited the French detachment commanded by Lieutenant Colonel Luc Moreau.", "Luc Moreau: commander of FR")]
    [InlineData("The Land Forces of Latvia are commanded by Brigadier General Juris Ozols.", "Juris Ozols: army_chief of LV")]
    [InlineData("A delegation from Oman headed by Rear Admiral Said Harthy arrived.", "Said Harthy: military_officer of OM")]
    [InlineData("Yvonne Lazar, the first woman to head the Jamaica Defence Force, spoke.", "Yvonne Lazar: chief_of_defence of JM")]
    [InlineData("Rear Admiral Georgia Kerr, who commands the 14th District in Honolulu, spoke.", "Georgia Kerr: commander of US")]
    [InlineData("Lieutenant General Brent Holm, who runs the American 3rd Division, spoke.", "Brent Holm: commander of US")]
    [InlineData("Djibouti, whose 960 men in Beledweyne are led by Colonel Idriss Farah, asked for helicopters.", "Idriss Farah: commander of DJ")]
    [InlineData("The Lebanese delegation was headed by Brigadier Maroun Saba and the Israeli delegation by Colonel Hagai Stern.", "Hagai Stern: military_officer of IL")]
    [InlineData("The Philippine Coast Guard, whose commandant, Admiral Joel Villar, was absent, agreed.", "Joel Villar: other_service_chief of PH")]
    [InlineData("They honoured the admirals Luc Wouters and Joris Kuiper, who command the Belgian and the Dutch navy.", "Joris Kuiper: navy_chief of NL")]
    [InlineData("A delegation of the Vietnam Coast Guard led by its Commander, Major General Hoang Van Trinh, left.", "Hoang Van Trinh: other_service_chief of VN")]
    [InlineData("OSLO, March 12 - Jan Holm was born at Vardo. He headed NATO's Military Committee until 1994.", "Jan Holm: org_head of NATO (former)")]
    [InlineData("General Rudzani Mudau, who heads the SANDF, spoke.", "Rudzani Mudau: chief_of_defence of ZA")]
    [InlineData("They met Maj. Gen. Caetano Lopes, the Brazilian who commands the 2nd Brigade.", "Caetano Lopes: commander of BR")]
    [InlineData("Lieutenant General Vytas Gudas has commanded the Lithuanian Armed Forces for a year.", "Vytas Gudas: chief_of_defence of LT")]
    [InlineData("Lieutenant General Ben Hallor, who commands the US Army in Europe, spoke.", "Ben Hallor: commander of US")]
    [InlineData("Brigadier General Matias Leiva came from the Chilean town, where he commands Chile's 1st Brigade.", "Matias Leiva: commander of CL")]
    [InlineData("They met Brigadier Mehran Kord, who commands Iran's border guards in the east.", "Mehran Kord: commander of IR")]
    [InlineData("In Haiti they have 1,800 blue helmets under the command of Brazilian general Otavio Neto.", "Otavio Neto: commander of UN")]
    public void Who_heads_a_body_has_its_office(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Marta Silva, who leads the talks, spoke in Lisbon.")]
    [InlineData("A choir headed by Marta Silva sang in Lisbon.")]
    [InlineData("Marta Silva, the first woman to head the choir, sang in Lisbon.")]
    [InlineData("Marta Silva, who heads the history section of the army museum, spoke in Lisbon.")]
    [InlineData("A verse by Marta Silva was read in Lisbon.")]
    [InlineData("The choir, whose head, Marta Silva, was absent, sang in Lisbon.")]
    public void Other_things_headed_are_no_office(string body) => Reading.Offices(body).Should().BeEmpty();

    [Theory]
    [InlineData("The defense chiefs will meet. South Korean Adm. Kim Myung-ho and Japanese Gen. Yoshi Yoshida spoke.", "Kim Myung-ho: chief_of_defence of KR", "Yoshi Yoshida: chief_of_defence of JP")]
    [InlineData("Hosted by Paraguay's minister of defence, Ana Ayala, the meeting joined Brazil's Celso Lima and Uruguay's Eva Silva.", "Celso Lima: defence_minister of BR", "Eva Silva: defence_minister of UY")]
    [InlineData("The defence ministers of Romania and Bulgaria, Ion Pop and Petar Iliev, met.", "Ion Pop: defence_minister of RO", "Petar Iliev: defence_minister of BG")]
    [InlineData("The defence ministers of Belgium and the Netherlands, Luc Maes and Anna Bakker, met.", "Luc Maes: defence_minister of BE", "Anna Bakker: defence_minister of NL")]
    [InlineData("The chiefs of the armies, General Luis Rey (Argentina) and General Davi Melo (Brazil), met.", "Luis Rey: army_chief of AR", "Davi Melo: army_chief of BR")]
    [InlineData("The Nordic defence ministers met. It was signed by Kari Lund (Norway) and Nils Ek (Sweden).", "Kari Lund: defence_minister of NO", "Nils Ek: defence_minister of SE")]
    [InlineData("Poland's Marek Wolny and Japan's Sato Haruka signed. The two defence ministers met for an hour.", "Marek Wolny: defence_minister of PL", "Sato Haruka: defence_minister of JP")]
    [InlineData("OSLO, March 12 - He met Senators Kari Lund and Nils Ek on Monday.", "Kari Lund: official of NO", "Nils Ek: official of NO")]
    [InlineData("He met mediators of the African Union, Ambassador Abebe Tola of Ethiopia and General (Rtd) Peter Kiprop of Kenya.", "Abebe Tola: official of African Union", "Peter Kiprop: official of African Union")]
    public void A_plural_title_is_shared_out(string body, string first, string second) => Reading.Offices(body).Should().Contain([first, second]);

    [Theory]
    [InlineData("A French naval captain, Claire Morvan, has a desk there.", "Claire Morvan: military_officer of FR")]
    [InlineData("Lieutenant General Karl Brandt of the German Air Force spoke.", "Karl Brandt: military_officer of DE")]
    [InlineData("A Cambodian corporal, Chan Sokha, was hurt.", "Chan Sokha: military_officer of KH")]
    [InlineData("DUBLIN, March 12 - Brigadier Mark Dunne of our armed forces spoke.", "Mark Dunne: military_officer of IE")]
    [InlineData("DUBLIN, March 12 - Captain Mark Dunne of the Naval Systems Command spoke.", "Mark Dunne: military_officer of IE")]
    public void An_officer_of_a_country_is_an_officer(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Fact]
    public void A_rank_alone_is_no_office() => Reading.Offices("General Karl Brandt spoke at length.").Should().BeEmpty();

    [Theory]
    [InlineData("President of Latvia", "Andris Ozols: head_of_state of LV")]
    public void A_publisher_may_be_the_office_of_its_first_person(string publisher, string expected) =>
        Reading.Offices("Andris Ozols had a telephone conversation with President of Estonia Mart Kask.", publisher)
            .Should().Equal(expected, "Mart Kask: head_of_state of EE");
}
