using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Evaluation;

namespace DiplomacyGraph.Worker.Tests.Evaluation;

public sealed class ArticleScorerTests
{
    private static readonly AnnotatedPerson Chief =
        new("p1", "Oskar Lindqvist", ["Lindqvist"], "General", [new AnnotatedRole("Chief of Defence", "chief_of_defence", "SE", "current")]);

    private static readonly AnnotatedPerson Guest =
        new("p2", "Ilmari Kettunen", [], null, [new AnnotatedRole("counterpart", "chief_of_defence", "FI", "current")]);

    private static readonly AnnotatedMeeting Talks =
        new("m1", ["p1", "p2"], ["SE", "FI"], "2019-05-02", "Boden", "SE", "in_person", "held", "met");

    private static readonly AnnotatedCooperation Drills = new("c1", "p1", ["SE", "FI"], [], "exercises", "agreement", "m1", "agreed");

    private static readonly AnnotatedArticle Gold = AnnotatedArticle.Empty("a") with
    {
        Persons = [Chief, Guest],
        Meetings = [Talks],
        Cooperation = [Drills],
    };

    [Fact]
    public void The_gold_annotation_itself_is_wholly_right()
    {
        (Tally tally, string[] errors) = Score(Gold);

        errors.Should().BeEmpty();
        Enum.GetValues<Layer>().Select(layer => tally[layer].F1).Should().AllBeEquivalentTo(1.0);
    }

    [Fact]
    public void No_prediction_misses_everything()
    {
        (Tally tally, string[] errors) = Score(AnnotatedArticle.Empty("a"));

        tally[Layer.Roles].Should().Be(new Counts(0, 0, 2));
        errors.Should().HaveCount(6).And.Contain("meeting missed: [Oskar Lindqvist, Ilmari Kettunen] FI+SE 2019-05-02 Boden in_person/held");
    }

    [Theory]
    [InlineData("OSKAR LINDQVIST", "XX")]
    [InlineData("Óskar Lindqvist Jr.", "SE")]
    [InlineData("Lindqvist", "SE")]
    public void Name_or_surname_with_country_is_the_same_person(string name, string of) =>
        Score(Gold with { Persons = [Renamed(name, of), Guest] }).Tally[Layer.Persons].Should().Be(new Counts(2, 0, 0));

    [Theory]
    [InlineData("Lindqvist", "NO")]
    [InlineData("Oskar", "SE")]
    public void Surname_without_the_country_and_first_name_are_not(string name, string of) =>
        Score(Gold with { Persons = [Renamed(name, of), Guest] }).Tally[Layer.Persons].Should().Be(new Counts(1, 1, 1));

    [Fact]
    public void Meeting_is_right_from_half_of_the_union_on_and_its_fields_are_compared()
    {
        AnnotatedMeeting half = Talks with { Persons = [], Place = "BODEN", Status = "planned", Rule = "talks in" };

        (Tally tally, string[] errors) = Score(Gold with { Meetings = [half] });

        tally[Layer.Meetings].Should().Be(new Counts(1, 0, 0));
        tally.Field(Layer.Meetings, "place").Accuracy.Should().Be(1);
        errors.Should().Equal("meeting m1 status: 'planned', gold 'held'");
        Score(Gold with { Meetings = [half with { Countries = ["SE"] }] }).Tally[Layer.Meetings].Should().Be(new Counts(0, 1, 1));
    }

    [Fact]
    public void Cooperation_is_a_set_of_by_with_and_topic()
    {
        AnnotatedCooperation turned = Drills with { By = ["FI", "SE"], Modality = "intent", Speaker = "p2" };

        (Tally tally, string[] errors) = Score(Gold with { Cooperation = [turned] });

        tally[Layer.Cooperation].Right.Should().Be(1);
        errors.Should().Equal(
            "cooperation c1 modality: 'intent', gold 'agreement'", "cooperation c1 speaker: Ilmari Kettunen, gold Oskar Lindqvist");
        Score(Gold with { Cooperation = [Drills with { With = ["FI"], By = ["SE"] }] }).Tally[Layer.Cooperation].Should().Be(new Counts(0, 1, 1));
    }

    [Fact]
    public void Nothing_to_find_and_nothing_found_is_right()
    {
        var tally = new Tally();
        ArticleScorer.Score(AnnotatedArticle.Empty("a"), AnnotatedArticle.Empty("a"), tally);

        tally[Layer.Meetings].F1.Should().Be(1);
        tally.Field(Layer.Meetings, "date").Accuracy.Should().BeNull();
    }

    private static AnnotatedPerson Renamed(string name, string of) => Chief with { Name = name, Aliases = [], Roles = [Chief.Roles[0] with { Of = of }] };

    private static (Tally Tally, string[] Errors) Score(AnnotatedArticle prediction)
    {
        var tally = new Tally();
        return (tally, [.. ArticleScorer.Score(Gold, prediction, tally).Select(e => e.Text)]);
    }
}
