using DiplomacyGraph.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>Loads a folder with <c>identity.json</c> and <c>questions.json</c> into a temporary SQLite store and asks it every question.</summary>
internal static class QuestionsEvaluator
{
    /// <summary>The answers, in the order of the questions.</summary>
    /// <param name="folder">Folder of <c>questions.json</c>.</param>
    /// <param name="articles">Its articles, annotated or extracted.</param>
    /// <param name="gold">What they say together of who is who.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    /// <exception cref="InvalidDataException">A file is missing or cannot be understood.</exception>
    public static async Task<IReadOnlyList<AnsweredQuestion>> RunAsync(
        string folder, IReadOnlyList<ClusterArticle> articles, GoldIdentity gold, CancellationToken cancellation)
    {
        IReadOnlyList<ExpectedAnswer> questions = QuestionsFile.Read(folder);
        string temporary = Directory.CreateTempSubdirectory("diplomacy-questions-").FullName;
        try
        {
            ServiceProvider services = new ServiceCollection().AddLogging()
                .AddDiplomacyGraph(o => (o.SqlitePath, o.Neo4jUri) = (Path.Combine(temporary, "graph.db"), null)).BuildServiceProvider();
            await using (services.ConfigureAwait(false))
            {
                return await AnswerAsync(services.GetRequiredService<IGraphStore>(), articles, new QuestionsKeys(gold), questions, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>Saves the articles in a store and asks it every question.</summary>
    public static async Task<IReadOnlyList<AnsweredQuestion>> AnswerAsync(
        IGraphStore store, IReadOnlyList<ClusterArticle> articles, QuestionsKeys keys, IReadOnlyList<ExpectedAnswer> questions, CancellationToken cancellation)
    {
        QuestionsGraph graph = await QuestionsGraph.LoadAsync(store, articles, keys, cancellation).ConfigureAwait(false);
        var asking = new QuestionsAnswers(store, graph);
        var answers = new List<AnsweredQuestion>(questions.Count);
        foreach (ExpectedAnswer question in questions)
        {
            IReadOnlyList<IReadOnlyList<string>> rows = await asking.AskAsync(question, cancellation).ConfigureAwait(false);
            answers.Add(new AnsweredQuestion(question, QuestionsOrder.Settle(question, rows)));
        }

        return answers;
    }
}
