using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Commands.Export;

namespace DiplomacyGraph.Worker.Tests.Commands.Export;

public sealed class EventCodesTests
{
    private static readonly EventCodes Codes = new();

    public static TheoryData<string, string, string> Acts =>
    [
        .. from status in AnnotationWord.All<MeetingStatus>()
           from subject in (string[])["guest", "host", "elsewhere", "anywhere", "phone"]
           select ("meeting", status, subject),
        .. from modality in AnnotationWord.All<Modality>()
           from topic in AnnotationWord.All<CooperationTopic>()
           select ("cooperation", modality, topic),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Every_act_has_a_code_that_is_a_number_and_a_type(string what, string act, string subject)
    {
        EventCode code = Codes.Of(Event(what, act), subject);

        code.Cameo.Should().MatchRegex("^[0-9]{3,4}$");
        code.PloverType.Should().BeOneOf("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "REQUEST", "REJECT");
    }

    [Theory]
    [InlineData("intent", "intelligence_sharing", "0314", "AGREE")]
    [InlineData("intent", "exercises", "0312", "AGREE")]
    [InlineData("refusal", "arms_industry", "1212", "REJECT")]
    [InlineData("past", "exercises", "062", "COOPERATE")]
    public void A_topic_of_its_own_comes_before_the_rest(string modality, string topic, string cameo, string plover)
    {
        EventCode code = Codes.Of(Event("cooperation", modality), topic);

        (code.Cameo, code.PloverType).Should().Be((cameo, plover));
    }

    [Theory]
    [InlineData("FR", "FRA")]
    [InlineData("XK", "XKX")]
    [InlineData("NATO", null)]
    public void Countries_have_three_letters_and_organisations_none(string party, string? alpha3) => Codes.Alpha3(party).Should().Be(alpha3);

    private static GraphEvent Event(string what, string act) => new(what, null, act, null, null, null, null, [], [], [], "", null, "", null, "");
}
