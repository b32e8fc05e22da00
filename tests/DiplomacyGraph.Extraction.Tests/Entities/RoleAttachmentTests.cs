namespace DiplomacyGraph.Extraction.Tests.Entities;

public class RoleAttachmentTests
{
    [Fact]
    public void In_a_headline_a_comma_stands_for_and() =>
        Reading.Offices("Egypt's Defence Minister Hassan Azmy met the guest.", "Ministry of Defence, Egypt", "Hassan Azmy, French army chief discuss Libya").Should().Equal("Hassan Azmy: defence_minister of EG");

    [Fact]
    public void A_bare_ambassador_who_holds_another_office_has_only_that() =>
        Reading.Offices("Special Representative for Norway Ambassador Ann Kim came.", "US Department of State").Should().Equal("Ann Kim: official of US");

    [Theory]
    [InlineData("US Department of State", "foreign_minister")]
    [InlineData("US Department of Defense", "defence_minister")]
    public void A_bare_secretary_is_that_of_the_publisher(string publisher, string kind) =>
        Reading.Offices("Secretary Ann Kimball spoke in Oslo.", publisher).Should().Equal($"Ann Kimball: {kind} of US");

    [Theory]
    [InlineData("Polish Defence Minister Marek Wolny spoke.", "Marek Wolny: defence_minister of PL")]
    [InlineData("She spoke with Bjorn Seib, Chief of Staff for European Commission President Ulla Lenz.", "Ulla Lenz: org_head of EU")]
    [InlineData("He met Deputy Chief of Staff of the President of Kazakhstan Erlan Kasym.", "Erlan Kasym: official of KZ")]
    [InlineData("He met the U.S. National Security Advisor to the Vice President Nancy Eldon.", "Nancy Eldon: official of US")]
    [InlineData("It was kind, says Huda Zadjal, once Oman's ambassador in Tehran.", "Huda Zadjal: ambassador of OM (former)")]
    [InlineData("Malta's Home Affairs and National Security Minister Carlo Zera came.", "Carlo Zera: other_minister of MT")]
    [InlineData("General Philip Brock, NATO's supreme commander in Europe, called.", "Philip Brock: commander of NATO")]
    [InlineData("He was briefed by the mission's military commander, Lieutenant Colonel Dean Farlow of Australia.", "Dean Farlow: commander of AU")]
    [InlineData("He met the Emirates' Deputy Prime Minister and Minister of Defence Sheikh Said Harthy.", "Said Harthy: official of AE")]
    [InlineData("She met Republic of Korea Vice Minister of Unification Lee In-ho in Seoul.", "Lee In-ho: official of KR")]
    [InlineData("He spoke with European Union External Action Service Secretary General Stefano Sala.", "Stefano Sala: official of EU")]
    [InlineData("She met Japanese Director-General for Asian and Oceanian Affairs Fukuhara Takemaro there.", "Fukuhara Takemaro: official of JP")]
    [InlineData("NEWPORT, R.I. - He saw the president of the Naval War College, Rear Adm. Nathan Cole, in the US.", "Nathan Cole: commander of US")]
    [InlineData("Marek Wolny, the defence minister of Poland, spoke.", "Marek Wolny: defence_minister of PL")]
    [InlineData("The Chief of the Norwegian Army, Major General Lars Brekke, spoke.", "Lars Brekke: army_chief of NO")]
    [InlineData("Press Secretary of the Pentagon Navy Rear Adm. John Harlow spoke.", "John Harlow: spokesperson of US")]
    [InlineData("He met Lieutenant General B. Ganbaatar, chief of the general staff of the Mongolian Armed Forces, and Defence Minister L. Dorj.", "B. Ganbaatar: chief_of_defence of MN")]
    [InlineData("Present was Brigadier Anna Holm, who has been named as Kenya's next defence attaché in London.", "Anna Holm: defence_attache of KE (designate)")]
    [InlineData("General Anna Holm hands over as Norway's chief of defence in July.", "Anna Holm: chief_of_defence of NO")]
    [InlineData("Anna Holm was appointed defence minister of Norway in May.", "Anna Holm: defence_minister of NO")]
    [InlineData("He met Anna Holm MP, Secretary of State for Defence of the United Kingdom.", "Anna Holm: official of GB")]
    [InlineData("India's Asha Rao, MP, was seated there.", "Asha Rao: official of IN")]
    [InlineData("The list: – Prime Minister Anna Holm, Norway – President Ivo Kral, Croatia – Chancellor Max Lang, Austria", "Ivo Kral: head_of_state of HR")]
    [InlineData("Admiral Leo Strick, commander, U.S. Pacific Command, spoke.", "Leo Strick: commander of US")]
    [InlineData("The spokesman of the Uganda People's Defence Forces, Lt Col Brian Muger, spoke.", "Brian Muger: spokesperson of UG")]
    [InlineData("OSLO, March 12 - He praised the museum's director, Anna Holm, for it.", "Anna Holm: official of NO")]
    [InlineData("OSLO, March 12 - Anna Holm, now leader of the second largest party in parliament, spoke.", "Anna Holm: official of NO")]
    [InlineData("OSLO, March 12 - Lieutenant General Jan Holm, Inspector General of Police, spoke.", "Jan Holm: official of NO")]
    [InlineData("OSLO, March 12 - Commodore Jan Holm, Head of the Maritime Security Centre, spoke.", "Jan Holm: commander of NO")]
    [InlineData("General Jan Holm hands over as Norway's chief of defence to Major General Kari Lund, now the vice-chief.", "Kari Lund: deputy_chief_of_defence of NO")]
    [InlineData("The leaders appointed Kazakhstan's Nurlan Sadyk CSTO deputy secretary general.", "Nurlan Sadyk: official of CSTO")]
    [InlineData("TEHRAN, March 12 - General Darius Zand, the Army's deputy commander for coordination, spoke.", "Darius Zand: military_officer of IR")]
    [InlineData("The [United Nations envoy] Kofi Adjei asked for it.", "Kofi Adjei: official of UN")]
    [InlineData("The Lebanese chief, General Antoine Khalil, left early.", "Antoine Khalil: chief_of_defence of LB")]
    [InlineData("MADRID, March 12 - He called Emma Apar, Chief Diplomatic Advisor to the President.", "Emma Apar: official of ES")]
    [InlineData("The Norwegian ambassador, Jan Holm, spoke. Holm, a retired admiral who was navy chief until 2014, left.", "Jan Holm: navy_chief of NO")]
    [InlineData("MADRID, March 12 - He called Emma Apar, Administrator, Emergency Agency.", "Emma Apar: official of ES")]
    [InlineData("Present were the commander of the Norwegian Army, General Jan Holm, the commander of the Norwegian Navy, Admiral Kari Lund, and others.", "Kari Lund: navy_chief of NO")]
    [InlineData("Norwegian Defence Minister Jan Holm, the Chief of Defence, General Kari Lund, and others met.", "Kari Lund: chief_of_defence of NO")]
    [InlineData("Commodore Jan Holm, chief of the Norwegian Navy, General Kari Lund, chief of the Norwegian Army, and others met.", "Kari Lund: army_chief of NO")]
    [InlineData("The Commander, United States Africa Command (AFRICOM), Gen. Steve Towle, spoke.", "Steve Towle: commander of US")]
    [InlineData("ABUJA, March 12 - The Permanent Secretary, Ministry of Defence, Dr. Ibrahim Kano, spoke.", "Ibrahim Kano: deputy_defence_minister of NG")]
    [InlineData("SEOUL, March 12 - Colonel Kim Ju-rak, JCS spokesperson, spoke.", "Kim Ju-rak: spokesperson of KR")]
    [InlineData("BAGHDAD, March 12 - Prime Minister and Commander-in-Chief of the Armed Forces, Mustafa Karim, spoke.", "Mustafa Karim: head_of_government of IQ")]
    [InlineData("BANGKOK, March 12 - Deputy Prime Minister and Defence Minister Gen Prasit Wong spoke.", "Prasit Wong: official of TH")]
    [InlineData("Present was Rear Admiral Pham Quoc, commander of the Vietnam People's Navy.", "Pham Quoc: navy_chief of VN")]
    [InlineData("Zambia Air Force (ZAF) Commander Eric Chola spoke.", "Eric Chola: air_chief of ZM")]
    [InlineData("Lieutenant General Placid Segola, Botswana Defence Force (BDF) commander, spoke.", "Placid Segola: chief_of_defence of BW")]
    [InlineData("MUSCAT, March 12 - He met Lieutenant General Saud Hadhrami, the Sultan's chief of staff of the armed forces.", "Saud Hadhrami: chief_of_defence of OM")]
    [InlineData("He met the pro-Sylvania Defence Minister Ivo Kral of Croatia.", "Ivo Kral: defence_minister of HR")]
    [InlineData("ABUJA, March 12 - The General Officer Commanding 7 Division, Major General Tariq Jibril, spoke.", "Tariq Jibril: commander of NG")]
    [InlineData("Lieutenant General Asger Bruun, Chief of the Danish Defence Intelligence Service, spoke.", "Asger Bruun: military_officer of DK")]
    [InlineData("NEW DELHI, March 12 - Secretary (Defence Production) Shri Raj Kamal spoke.", "Raj Kamal: deputy_defence_minister of IN")]
    [InlineData("PRETORIA, March 12 - Defence and Military Veterans Minister Thandi Modiba spoke.", "Thandi Modiba: defence_minister of ZA")]
    [InlineData("LUSAKA, March 12 - The Ministry of Defence sent Permanent Secretary Sturdy Mwanza.", "Sturdy Mwanza: deputy_defence_minister of ZM")]
    [InlineData("Lieutenant General Kagiso Motha, 57, commands the Botswana Defence Force.", "Kagiso Motha: chief_of_defence of BW")]
    [InlineData("In Paris Russian President Oleg Volin spoke.", "Oleg Volin: head_of_state of RU")]
    [InlineData("SEOUL, March 12 - Chief of Naval Operations Adm. Chung Seung-il spoke.", "Chung Seung-il: navy_chief of KR")]
    [InlineData("General NAGATO Shuichi, Chief of Staff, Japan Ground Self-Defense Force (JGSDF), spoke.", "NAGATO Shuichi: army_chief of JP")]
    [InlineData("ABUJA, March 12 - The General Officer Commanding 82 Division, Enugu, Major General Ibrahim Attar, spoke.", "Ibrahim Attar: commander of NG")]
    [InlineData("He called Qatar's deputy premier and state minister for defense affairs, Hamad bin Saif.", "Hamad bin Saif: defence_minister of QA")]
    [InlineData("ABIDJAN, March 12 - He met the Minister at the Presidency responsible for Defence, Alain Kacou.", "Alain Kacou: defence_minister of CI")]
    [InlineData("LINCOLN, Neb. - The adjutant general of Nebraska, Maj. Gen. Lyle Brand, spoke.", "Lyle Brand: commander of US")]
    [InlineData("The head of U.S. Space Command, Gen. Alonzo Birchall, spoke.", "Alonzo Birchall: commander of US")]
    [InlineData("Head of the International Atomic Energy Agency (IAEA) Rafael Grosso spoke.", "Rafael Grosso: org_head of IAEA")]
    [InlineData("The Brazilian attaché, Colonel Renata Vasco, spoke.", "Renata Vasco: defence_attache of BR")]
    [InlineData("He met General Wirya Wan, coordinating minister for political, legal and security affairs of Indonesia.", "Wirya Wan: other_minister of ID")]
    [InlineData("OTTAWA, March 12 - Laurie Beaudry, the Conservative member of Parliament for Edmonton, spoke.", "Laurie Beaudry: official of CA")]
    [InlineData("KATHMANDU, March 12 - CoAS Prabin Sharma spoke.", "Prabin Sharma: army_chief of NP")]
    [InlineData("OSLO, May 3 - The commander of the Russian Navy's Baltic Fleet, Admiral Pyotr Zorin, spoke.", "Pyotr Zorin: commander of RU")]
    [InlineData("OSLO, May 3 - Commander of the Russian Navy's Northern Fleet Admiral Pyotr Zorin spoke.", "Pyotr Zorin: commander of RU")]
    [InlineData("YEREVAN, May 3 - The head of the 93rd Russian military base, Colonel Ivan Lukin, spoke.", "Ivan Lukin: commander of RU")]
    [InlineData("TOKYO, May 3 - Japan's Chief of Staff, Joint Staff, Admiral Mori Kenta, spoke.", "Mori Kenta: chief_of_defence of JP")]
    [InlineData("LUANDA, May 3 - The Minister of State and Defence of Angola, Rosa Quintela Pires, spoke.", "Rosa Quintela Pires: defence_minister of AO")]
    [InlineData("DILI, May 3 - New Zealand's Chief of Joint Forces, Rear Admiral Paul Westwick, spoke.", "Paul Westwick: commander of NZ")]
    public void A_title_belongs_to_the_name_it_stands_beside(string body, string expected) => Reading.Offices(body).Should().Contain(expected);

    [Theory]
    [InlineData("Italian Deputy Prime Minister and Defence Minister Carla Rossi spoke.", "Carla Rossi: official of IT", "Carla Rossi: defence_minister of IT")]
    [InlineData("The Egyptian commander-in-chief and minister of defence, Colonel General Mahmoud Fawzy, spoke.", "Mahmoud Fawzy: chief_of_defence of EG", "Mahmoud Fawzy: defence_minister of EG")]
    [InlineData("The Defence Minister of Norway met Senator Fiona Walsh, the Australian minister.", "Fiona Walsh: official of AU", "Fiona Walsh: defence_minister of AU")]
    public void One_person_may_hold_two_offices(string body, string first, string second) => Reading.Offices(body).Should().Contain([first, second]);

    [Theory]
    [InlineData("At the request of Marek Wolny, the President of Latvia briefed him on the talks.")]
    [InlineData("In his meetings with senior Polish officials, Marek Wolny spoke of the drills.")]
    [InlineData("Marek Wolny has asked the defence minister of Norway for help.")]
    public void A_comma_alone_ties_no_title(string body) => Reading.Offices(body).Should().NotContain(o => o.StartsWith("Marek Wolny", StringComparison.Ordinal));

    [Fact]
    public void Two_ministers_are_not_one_person() =>
        Reading.Offices("He interviewed the defense secretary and Secretary of State Paula Kent in Washington.").Should().NotContain(o => o.StartsWith("Paula Kent: defence_minister", StringComparison.Ordinal));
}
