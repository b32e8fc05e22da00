using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Writing;

namespace DiplomacyGraph.Graph.Tests;

/// <summary>Every statement has its twin, every file is used, and headers say the same in both languages.</summary>
public sealed class StatementFileTests
{
    private static readonly string[] StateNames = [.. new[]
    {
        "articles-called", "claim-keys", "claims-in-blocks", "claims-of-articles", "claims-of-keys", "counts", "judgements", "known-articles",
        "persons-called", "readings", "schema-version", "server", "stored-articles", "ties", "undecided",
    }.Select(n => "state/" + n)];

    public static TheoryData<string> Names => [.. Statements.Names("cypher")];

    public static TheoryData<string> Queries => [.. Statements.Names("cypher", "queries/")];

    [Fact]
    public void Every_cypher_file_has_its_sql_twin() => Statements.Names("sql").Should().Equal(Statements.Names("cypher"));

    [Fact]
    public void Every_file_is_used() => Statements.Names("cypher").Should().BeEquivalentTo(
        GraphSchema.Statements.Concat(["schema/version", "write/lock", "write/save-judgements", "write/forget-judgements"]).Concat(WritePlan.Change).Concat(StateNames)
            .Concat(QueryCatalogue.All.Select(q => "queries/" + q.Name)).Distinct());

    [Theory]
    [MemberData(nameof(Names))]
    public void Twins_take_the_same_parameters(string name) => ParametersOf(Statements.Sql(name)).Should().Equal(ParametersOf(Statements.Cypher(name)));

    [Theory]
    [MemberData(nameof(Queries))]
    public void Headers_of_queries_agree_and_declare_what_the_text_uses(string name)
    {
        QueryDescription cypher = StatementHeader.Read(name, Statements.Cypher(name)), sql = StatementHeader.Read(name, Statements.Sql(name));

        sql.Should().BeEquivalentTo(cypher, o => o.WithStrictOrdering());
        ParametersOf(Statements.Cypher(name)).Should().BeEquivalentTo(cypher.Parameters.Select(p => p.Name));
    }

    [Fact]
    public void The_flagship_question_takes_at_most_ten_lines() =>
        Statements.Cypher("queries/chiefs-of-staff-who-met").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Count(l => !l.StartsWith("//", StringComparison.Ordinal)).Should().BeLessThanOrEqualTo(10);

    /// <summary>The parameters that the text, header aside, uses.</summary>
    private static IReadOnlyList<string> ParametersOf(string text)
    {
        IEnumerable<string> lines = text.Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("--", StringComparison.Ordinal));
        return
        [
            .. System.Text.RegularExpressions.Regex.Matches(string.Join('\n', lines), @"(?<!['\w])\$([a-zA-Z]\w*)")
                .Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
