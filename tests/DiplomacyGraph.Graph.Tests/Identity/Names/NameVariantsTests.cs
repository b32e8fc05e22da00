using DiplomacyGraph.Graph.Identity.Names;

namespace DiplomacyGraph.Graph.Tests.Identity.Names;

public sealed class NameVariantsTests
{
    [Theory]
    [InlineData("volodymyr", "vladimir")]
    [InlineData("giorgos", "georgios")]
    [InlineData("mohammed", "muhammad")]
    [InlineData("stelios", "stylianos")]
    public void Forms_of_a_name_belong_together(string form, string name) =>
        NameVariants.GroupOf(Spelling.Of(form)).Should().Be(NameVariants.GroupOf(Spelling.Of(name))).And.NotBeNull();

    [Fact]
    public void A_name_without_known_forms_belongs_to_none() => NameVariants.GroupOf(Spelling.Of("velmatov")).Should().BeNull();

    [Fact]
    public void Every_form_needs_its_line()
    {
        foreach (string name in new[] { "vladimir", "sergey", "muhammad", "william" })
        {
            NameVariants.FormsOf(name).Select(Spelling.Of).Should().OnlyHaveUniqueItems($"a form of {name} that a rule of spelling connects needs no line");
        }
    }
}
