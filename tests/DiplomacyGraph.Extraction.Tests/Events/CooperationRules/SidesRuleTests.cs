namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>On whose behalf and with whom a sentence states something, at a meeting of Czech and Norwegian ministers: "by&gt;with".</summary>
public class SidesRuleTests
{
    private const string Meeting = "Defence Minister Jana Novotna of the Czech Republic met Norwegian Defence Minister Lars Brekke in Prague on Monday. ";

    [Theory]
    [InlineData("They agreed to hold joint exercises.", "CZ+NO>")]
    [InlineData("The two ministers reviewed the exercises.", "CZ+NO>")]
    [InlineData("The exercises of both armies were discussed.", "CZ+NO>")]
    [InlineData("The minister and her guest, Brekke, discussed the exercises.", "CZ+NO>")]
    public void Groups_and_passives_are_all_who_are_there(string sentence, string expected) => Sides(sentence).Should().Equal(expected);

    [Theory]
    [InlineData("Brekke offered to hold joint exercises.", "NO>CZ")]
    [InlineData("Novotna asked him to join the exercises.", "CZ>NO")]
    [InlineData("Brekke said that Oslo would continue to support the exercises.", "NO>CZ")]
    [InlineData("\"We are ready to host the exercises,\" Brekke said.", "NO>CZ")]
    public void Who_acts_alone_does_so_toward_the_other(string sentence, string expected) => Sides(sentence).Should().Equal(expected);

    [Theory]
    [InlineData("Brekke said that Poland, Latvia and Estonia signed a protocol on joint exercises.", "EE+LV+PL>")]
    [InlineData("Sweden thanked Finland for the joint exercises.", "SE>FI")]
    [InlineData("The joint exercises were suspended by Finland, Brekke said.", "FI>NO")]
    public void Those_whom_a_sentence_names_come_before_those_who_are_there(string sentence, string expected) => Sides(sentence).Should().Contain(expected);

    [Theory]
    [InlineData("When meeting with Novotna, Brekke offered to hold joint exercises.", "NO>CZ")]
    [InlineData("Norwegian officers would train the Czech pilots, Brekke said.", "NO>CZ")]
    [InlineData("During the talks, Brekke said Oslo would continue to stand by Poland with its armed forces.", "NO>PL")]
    [InlineData("Novotna spoke by phone with Brekke, who offered to host the exercises.", "NO>CZ")]
    [InlineData("Training of special forces will begin in May.", "CZ+NO>")]
    [InlineData("Poland, Latvia and Estonia say they have agreed to hold joint exercises.", "EE+LV+PL>")]
    [InlineData("A coast guard vessel will be handed over to Norway next year.", "CZ>NO")]
    [InlineData("The Defence Minister of Norway thanked the Czech army for the exercises.", "NO>CZ")]
    [InlineData("Norway has been asked to host the exercises.", "CZ>NO")]
    public void The_actor_is_who_stands_before_the_verb(string sentence, string expected) => Sides(sentence).Should().Contain(expected);

    [Theory]
    [InlineData("Brekke said Oslo was ready to share intelligence with anyone who fights terrorism.", "NO>")]
    [InlineData("Brekke asked the littoral states to join the exercises.", "NO>")]
    [InlineData("Brekke said Oslo was ready to share intelligence with Poland and Latvia.", "NO>LV+PL")]
    [InlineData("Brekke said Oslo would send peacekeepers to the NATO mission in Kosovo.", "NO>NATO")]
    [InlineData("Brekke backed the sanctions against Russia and offered to train Czech pilots.", "NO>CZ")]
    public void The_other_side_is_whom_most_speaks_for(string sentence, string expected) => Sides(sentence).Should().Contain(expected);

    [Fact]
    public void In_a_transcript_we_are_the_side_of_whom_the_label_names() =>
        Reading.Sides(Meeting + "\n\nQuestion: What about the drill?\n\nLars Brekke: That is settled. We are ready to host the exercises.").Should().Equal("NO>CZ");

    [Fact]
    public void What_will_come_of_a_thing_is_no_statement() =>
        Sides("Brekke said the exercises would strengthen the armed forces.").Should().BeEmpty();

    [Fact]
    public void We_without_a_speaker_are_those_who_publish() =>
        Reading.Of("\"We want the joint exercises with Norway to return,\" a source in the armed forces said.", publisher: "Czech Ministry of Defence")
            .Cooperation.Select(c => $"{string.Join('+', c.By)}>{string.Join('+', c.With)}").Should().Equal("CZ>NO");

    [Fact]
    public void A_joint_act_may_be_toward_a_third() =>
        Sides("The two ministers reaffirmed their support for Ukraine's sovereignty.").Should().Equal("CZ+NO>UA");

    [Fact]
    public void Trilateral_cooperation_is_with_the_third() =>
        Sides("The two ministers discussed ways to deepen trilateral defence cooperation with Poland.").Should().Equal("CZ+NO>PL");

    [Fact]
    public void A_position_on_somebody_absent_is_with_nobody() =>
        Sides("Brekke reaffirmed the commitment to making sure that Iran never obtains a nuclear weapon.").Should().Equal("NO>");

    [Fact]
    public void An_answer_goes_to_him_who_asked() =>
        Sides("Brekke offered to host joint exercises. Novotna accepted.").Should().Equal("NO>CZ", "CZ>NO");

    [Theory]
    [InlineData("Brekke denied that he had discussed joint exercises.")]
    [InlineData("Brekke declined to comment on the exercises.")]
    [InlineData("Brekke stressed that Russia must end its exercises.")]
    public void Denials_silence_and_demands_state_nothing(string sentence) => Sides(sentence).Should().BeEmpty();

    private static List<string> Sides(string body) => Reading.Sides(Meeting + body);
}
