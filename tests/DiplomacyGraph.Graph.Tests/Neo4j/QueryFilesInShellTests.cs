using System.Text;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;

namespace DiplomacyGraph.Graph.Tests.Neo4j;

/// <summary>Every question works as a researcher would ask it: its file pasted into <c>cypher-shell</c> after a line of parameters.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class QueryFilesInShellTests(Neo4jServer server)
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["a"] = "'NO'",
        ["b"] = "'LV'",
        ["party"] = "'NO'",
        ["by"] = "'NO'",
        ["person"] = "['lind']",
        ["name"] = "['lind']",
        ["of"] = "'NO'",
        ["kind"] = "'chief_of_defence'",
        ["article"] = $"'{Stories.Announced.Article.Id}'",
        ["asOf"] = "'2016-04-01'",
        ["skip"] = "0",
        ["limit"] = "1000",
    };

    [Fact]
    public async Task Every_file_answers_in_cypher_shell()
    {
        var database = await server.CleanAsync();
        var oslo = await SaveAsync(database, TestContext.Current.CancellationToken);

        var said = await CypherShell.RunAsync(database, Script(oslo));

        var lines = said.Split('\n', StringSplitOptions.TrimEntries);
        foreach (var question in QueryCatalogue.All)
        {
            var asked = Array.IndexOf(lines, $"\"ask {question.Name}\"");
            asked.Should().BePositive(question.Name);
            // The shell prints the columns, then the rows, and nothing where there are none.
            lines[asked + 1].Should().Be(string.Join(", ", question.Columns), "{0} has an answer in the stories", question.Name);
        }
    }

    /// <summary>A line with the name of each question goes before its answer.</summary>
    private static string Script(string oslo)
    {
        var values = new Dictionary<string, string>(Values) { ["fact"] = $"'{oslo}'", ["meeting"] = $"'{oslo}'" };
        var script = new StringBuilder();
        foreach (var question in QueryCatalogue.All)
        {
            var given = question.Parameters.Select(p => $"{p.Name}: {(p.Required || p.Name is "skip" or "limit" ? values[p.Name] : "null")}");
            script.Append("RETURN 'ask ").Append(question.Name).Append("' AS asked;\n:param {").AppendJoin(", ", given).Append("}\n")
                .Append(Statements.Cypher("queries/" + question.Name).Trim()).Append(";\n");
        }

        return script.Append("RETURN 'end' AS asked;\n").ToString();
    }

    /// <summary>Saves the stories and gives the key of the talks in Oslo.</summary>
    private static async Task<string> SaveAsync(Neo4jDatabase database, CancellationToken stop)
    {
        await using var store = new GraphStore(Neo4jTestGraph.Open(database));
        await store.CreateSchemaAsync(stop);
        await store.SaveAsync([.. Stories.All, Stories.WrongPlace], stop);
        return (await new DiplomacyQueries(store).MeetingsBetweenAsync("LV", "NO", Period.Year(2016), cancellation: stop))[0].Meeting;
    }
}
