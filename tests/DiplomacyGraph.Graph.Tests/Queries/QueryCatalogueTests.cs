using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Graph.Tests.Queries;

public sealed class QueryCatalogueTests
{
    [Fact]
    public void The_questions_that_researchers_ask_are_there() => QueryCatalogue.All.Select(q => q.Name).Should().Equal(
        "cancelled-meetings", "chiefs-of-staff-who-met", "conflicting-reports", "cooperation-stated", "counterparts-of", "events", "evidence-for", "evidence-of", "facts-of",
        "known-from-one-side", "meetings-between", "meetings-of", "most-active-officials", "offices-of", "people-called", "planned-without-report", "role-holder",
        "timeline", "topics-between", "two-sides", "unnamed-role");

    [Fact]
    public void Every_question_is_a_question_with_parameters_and_proof() => QueryCatalogue.All.Should().OnlyContain(q =>
        q.Question.Contains('?') && q.Parameters.Any(p => p.Name == "limit") && q.Parameters.All(p => p.Description.Length > 0)
        && q.Columns.Contains("quote") && q.Columns.Contains("article"));

    [Theory]
    [InlineData("// What?\n// $day: no type\n// columns: a\nRETURN 1")]
    [InlineData("// What?\n// $day date required\n// columns: a\nRETURN 1")]
    [InlineData("// What?\nRETURN 1")]
    public void A_header_that_does_not_say_enough_is_refused(string text) =>
        FluentActions.Invoking(() => StatementHeader.Read("bad", text)).Should().Throw<FormatException>().WithMessage("bad*");

    [Theory]
    [InlineData("integer", "-1")]
    [InlineData("integer", "many")]
    [InlineData("date", "2015-13-01")]
    [InlineData("date", "2015")]
    [InlineData("name", " ., ")]
    [InlineData("party", "Freedonia")]
    public void A_value_of_another_type_is_refused(string type, string value) =>
        FluentActions.Invoking(() => QueryValue.Of(new QueryParameter("it", type, true, "what it is"), value)).Should().Throw<ArgumentException>().WithMessage($"\"it\"*{value}*");

    [Fact]
    public void Names_are_compared_by_words_without_accents() =>
        QueryValue.Of(new QueryParameter("it", "name", true, "what it is"), "Demirkıran-Öz, Uğur").Should().BeAssignableTo<IReadOnlyList<string>>()
            .Which.Should().Equal("demirkiran", "oz", "ugur");

    [Theory]
    [InlineData("FR", "FR")]
    [InlineData("france", "FR")]
    [InlineData("French", "FR")]
    [InlineData("UK", "GB")]
    [InlineData("nato", "NATO")]
    [InlineData("african union", "African Union")]
    public void A_party_is_meant_by_code_name_or_people(string text, string code) =>
        QueryValue.Of(new QueryParameter("it", "party", true, "what it is"), text).Should().Be(code);

    [Theory]
    [InlineData("Rusia", "Did you mean Russia (RU)")]
    [InlineData("Lituania", "Lithuania (LT)")]
    [InlineData("Qwxyz", "Expected an ISO code such as FR")]
    public void An_unknown_party_gets_a_suggestion(string text, string suggestion) => PartyFinder.Default.Unknown(text).Should().Contain(suggestion);

    [Fact]
    public void Columns_in_brackets_are_lists() =>
        StatementHeader.Read("good", "// What?\n// columns: a, [b]\nRETURN 1").ListColumns.Should().Equal("b");
}
