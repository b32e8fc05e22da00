using DiplomacyGraph.Extraction;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Tests.Neo4j.Server;
using DiplomacyGraph.Worker.Evaluation.Clusters;
using DiplomacyGraph.Worker.Tests.Articles;
using DiplomacyGraph.Worker.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyGraph.Worker.Tests.Evaluation.Clusters;

/// <summary>The questions of the large corpus, from its annotations, and how wrong answers are told.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class QuestionsEvaluatorTests(Neo4jServer server) : IDisposable
{
    private const string Text = "Talks\n\nGeneral Oskar Lindqvist, Swedish chief of defence, met Ilmari Kettunen in Boden.";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Corpus
    {
        get
        {
            Assert.SkipWhen(CorpusFiles.Folder is null, "The corpus does not stand beside this checkout.");
            return Path.Combine(CorpusFiles.Folder!, "clusters");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_questions_of_the_corpus_are_answered_from_its_annotations()
    {
        string corpus = Corpus;

        WrongOf(await QuestionsEvaluator.RunAsync(corpus, QuestionsArticles.Annotated(corpus, FactExtractor.CreateDefault()), GoldIdentity.Read(corpus), Stop))
            .Should().BeEmpty();
    }

    [Fact]
    public async Task They_are_on_neo4j_as_well()
    {
        string corpus = Corpus;
        Neo4jDatabase database = await server.CleanAsync();
        await using ServiceProvider services = new ServiceCollection().AddLogging().AddDiplomacyGraph(o =>
            (o.Neo4jUri, o.Neo4jUser, o.Neo4jPassword, o.Neo4jDatabase) = (database.Http.ToString(), database.User, database.Password, database.Name)).BuildServiceProvider();

        IReadOnlyList<AnsweredQuestion> answers = await QuestionsEvaluator.AnswerAsync(
            services.GetRequiredService<IGraphStore>(), QuestionsArticles.Annotated(corpus, FactExtractor.CreateDefault()), new QuestionsKeys(GoldIdentity.Read(corpus)),
            QuestionsFile.Read(corpus), Stop);

        WrongOf(answers).Should().BeEmpty();
    }

    [Fact]
    public async Task A_wrong_answer_is_told_row_by_row()
    {
        Write("[\"2019-05-02\", \"boden\", \"held\"]");

        CommandResult result = await CommandLine.RunAsync("evaluate", "--clusters", _folder.Path, "--errors");

        result.Code.Should().Be(0);
        result.Out.Should().MatchRegex("meetings-of +0 +1\n").And.MatchRegex("total +0 +1\n").And.Contain("  - 2019-05-02 | boden | held\n  + 2019-05-03 | boden | held\n");
    }

    [Fact]
    public async Task A_right_answer_counts()
    {
        Write("[\"2019-05-03\", \"boden\", \"held\"]");

        (await CommandLine.RunAsync("evaluate", "--clusters", _folder.Path)).Out.Should().MatchRegex("total +1 +1\n$");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        Write("[]");
        File.Delete(Path.Combine(_folder.Path, "identity.json"));

        CommandResult result = await CommandLine.RunAsync("evaluate", "--clusters", _folder.Path);

        result.Code.Should().Be(1);
        result.Error.Should().Contain("identity.json");
    }

    [Fact]
    public async Task Without_a_folder_it_says_which_two_there_are() =>
        (await CommandLine.RunAsync("evaluate")).Error.Should().Contain("GOLD_DIR").And.Contain("--clusters DIR");

    private static IEnumerable<string> WrongOf(IEnumerable<AnsweredQuestion> answers) =>
        answers.Where(a => !a.IsRight).Select(a => $"{a.Expected.Id}: missing {string.Join("; ", a.Missing)}, wrong {string.Join("; ", a.Wrong)}");

    private void Write(string row)
    {
        _folder.Write("x1.txt", Text);
        _folder.Write("x1.json", """
            {"published": "2019-05-04", "persons": [
              {"id": "p1", "name": "Oskar Lindqvist", "aliases": [], "rank": "General",
               "roles": [{"title": "Swedish chief of defence", "kind": "chief_of_defence", "of": "SE", "status": "current"}]},
              {"id": "p2", "name": "Ilmari Kettunen", "aliases": [], "rank": null, "roles": []}],
             "meetings": [{"id": "m1", "persons": ["p1", "p2"], "countries": ["SE", "FI"], "date": "2019-05-03", "place": "Boden", "host": "SE",
               "mode": "in_person", "status": "held", "evidence": "met Ilmari Kettunen"}],
             "cooperation": []}
            """);
        _folder.Write("identity.json", """
            {"persons": [{"key": "lindqvist", "mentions": [["x1", "p1"]]}, {"key": "kettunen", "mentions": [["x1", "p2"]]}],
             "meetings": [{"key": "boden", "mentions": [["x1", "m1"]]}]}
            """);
        _folder.Write("questions.json", $$"""
            {"questions": [{"id": "q1", "name": "meetings-of", "parameters": {"person": "lindqvist"}, "columns": ["date", "meeting", "status"], "rows": [{{row}}]}]}
            """);
    }
}
