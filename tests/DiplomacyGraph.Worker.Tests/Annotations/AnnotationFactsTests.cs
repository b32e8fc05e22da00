using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;

namespace DiplomacyGraph.Worker.Tests.Annotations;

public sealed class AnnotationFactsTests
{
    private const string Text = "Talks in Boden\n\nGeneral Oskar Lindqvist met Ilmari Kettunen. Lindqvist offered joint patrols. The general spoke in Swedish.";

    private const string Said = """
        {"published": "2019-05-03",
         "persons": [
          {"id": "p1", "name": "Oskar Lindqvist", "aliases": ["Lindqvist"], "rank": "General",
           "roles": [{"title": "general", "kind": "chief_of_defence", "of": "SE", "status": "current"}]},
          {"id": "p2", "name": "Ilmari Kettunen", "aliases": [], "rank": null, "roles": []}],
         "meetings": [{"id": "m1", "persons": ["p1", "p2"], "countries": ["SE", "EU"], "date": "2019-05", "place": "Boden", "host": "SE",
           "mode": "in_person", "status": "held", "evidence": "met Ilmari Kettunen"}],
         "cooperation": [{"id": "c1", "speaker": "p1", "by": ["SE"], "with": ["FI"], "topic": "maritime_security", "modality": "proposal", "meeting": "m1",
           "evidence": "offered joint patrols"}]}
        """;

    [Fact]
    public void Quotes_and_names_become_places_in_the_text()
    {
        ArticleFacts facts = Facts(Said);

        facts.Persons[0].Mentions.Select(e => e.Quote).Should().Equal("Oskar Lindqvist", "Lindqvist");
        facts.Meetings[0].Evidence.Should().ContainSingle().Which.Sentence.Of(Text).Should().Be("General Oskar Lindqvist met Ilmari Kettunen.");
        IEnumerable<Evidence> all = [.. facts.Persons.SelectMany(p => p.Mentions), .. facts.Meetings[0].Evidence, .. facts.Cooperation[0].Evidence];
        all.Should().OnlyContain(e => e.Span.Of(Text) == e.Quote && e.Sentence.Contains(e.Span) && e.Rule == "annotation");
    }

    [Fact]
    public void References_become_persons_parties_and_words()
    {
        ArticleFacts facts = Facts(Said);

        Meeting meeting = facts.Meetings[0];
        meeting.Parties.Should().Equal(Party.Country("SE"), Party.Organisation("EU"));
        meeting.Participants.Select(p => (p.Person, p.Role?.Kind, p.Side?.Code)).Should().Equal(("p1", RoleKind.ChiefOfDefence, "SE"), ("p2", null, null));
        (meeting.Date.ToString(), meeting.Place, meeting.Mode, meeting.Status).Should().Be(("2019-05", "Boden", MeetingMode.InPerson, MeetingStatus.Held));
        Cooperation stated = facts.Cooperation[0];
        (stated.Speaker, stated.Meeting, stated.Topic, stated.Modality).Should().Be(("p1", "m1", CooperationTopic.MaritimeSecurity, Modality.Proposal));
    }

    [Theory]
    [InlineData("[\"p1\", \"p2\"]", "[\"p1\", \"p7\"]", "m1 refers to person p7, who is not there")]
    [InlineData("\"meeting\": \"m1\"", "\"meeting\": \"m4\"", "c1 refers to meeting m4, which is not there")]
    [InlineData("\"met Ilmari Kettunen\"", "\"met Mr Kettunen\"", "m1 quotes \"met Mr Kettunen\", which does not stand in the text")]
    [InlineData("\"chief_of_defence\"", "\"head_chief\"", "p1 has the kind \"head_chief\"; it can be head_of_state")]
    [InlineData("\"2019-05\"", "\"May\"", "m1 has the date \"May\"")]
    [InlineData("\"p2\", \"name\": \"Ilmari Kettunen\"", "\"p2\", \"name\": \"Anni Saarela\"", "p2 is \"Anni Saarela\", but none of these names stands in the text")]
    [InlineData("{\"id\": \"p2\"", "{\"id\": \"p1\"", "p1 stands there twice")]
    public void What_the_annotation_points_at_has_to_be_there(string right, string wrong, string message) =>
        FluentActions.Invoking(() => Facts(Said.Replace(right, wrong, StringComparison.Ordinal))).Should().Throw<AnnotationException>().WithMessage($"x1.json: {message}*");

    private static ArticleFacts Facts(string json)
    {
        AnnotatedArticle said = AnnotationReader.Parse("x1", json);
        return AnnotationFacts.Of(
            Article.Create(Text, "Talks in Boden"), said, Extraction.FactExtractor.CreateDefault().SentencesOf(Article.Create(Text)), "annotation");
    }
}
