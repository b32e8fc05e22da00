using System.CommandLine;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Evaluation;
using DiplomacyGraph.Worker.Evaluation.Clusters;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy evaluate</c>: how right the extractor is on annotated articles, and the graph on what they say together.</summary>
internal static class EvaluateCommand
{
    private sealed record Request(string? Gold, string? Clusters, bool IsFromText, string? Predictions, bool Errors, string? Report);

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string?> gold = new("GOLD_DIR") { Description = "Folder of ID.txt with ID.json in the annotation scheme.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> clusters = new("--clusters")
        {
            Description = "Instead score across articles: a folder that has identity.json, and questions.json if it asks any.",
            HelpName = "DIR",
        };
        Option<bool> fromText = new("--from-text") { Description = "With --clusters: extract the facts from the texts, instead of taking them from the annotations." };
        Option<string?> predictions = new("--predictions") { Description = "Keep what was extracted there, as ID.json; with --clusters the clusters, as one JSON file.", HelpName = "OUT" };
        Option<bool> errors = new("--errors") { Description = "List every error, article by article." };
        Option<string?> report = new("--report") { Description = "Write a report in Markdown: per kind, per field, errors by rule.", HelpName = "FILE.md" };
        Command command = new("evaluate", "Score the extractor on annotated articles: precision, recall, F1.") { gold, clusters, fromText, predictions, errors, report };
        command.SetAction((parsed, cancellation) => RunAsync(
            new Request(
                parsed.GetValue(gold), parsed.GetValue(clusters), parsed.GetValue(fromText), parsed.GetValue(predictions), parsed.GetValue(errors), parsed.GetValue(report)),
            terminal, cancellation));
        return command;
    }

    private static Task<int> RunAsync(Request request, Terminal terminal, CancellationToken cancellation) => request switch
    {
        { Clusters: string clusters, Gold: null } => AcrossArticlesAsync(clusters, request, terminal, cancellation),
        { Clusters: null, Gold: string gold } => Task.FromResult(Run(gold, request, terminal, cancellation)),
        _ => throw new CommandException("evaluate needs a folder: GOLD_DIR for single articles, or --clusters DIR for what they say together.", ExitCode.Usage),
    };

    private static async Task<int> AcrossArticlesAsync(string folder, Request request, Terminal terminal, CancellationToken cancellation)
    {
        GoldIdentity gold = GoldIdentity.Read(folder);
        var extractor = FactExtractor.CreateDefault();
        IReadOnlyList<ClusterArticle> articles = request.IsFromText
            ? QuestionsArticles.FromText(folder, extractor, cancellation) : QuestionsArticles.Annotated(folder, extractor);
        IReadOnlyList<IdentityLayer> layers = IdentityEvaluator.Run(articles, gold);
        await terminal.Out.WriteAsync(IdentityReport.Write(layers, request.Errors)).ConfigureAwait(false);
        if (request.Predictions is string file)
        {
            await File.WriteAllTextAsync(file, IdentityReport.Predictions(layers), cancellation).ConfigureAwait(false);
        }

        if (QuestionsFile.IsIn(folder))
        {
            IReadOnlyList<AnsweredQuestion> answers = await QuestionsEvaluator.RunAsync(folder, articles, gold, cancellation).ConfigureAwait(false);
            await terminal.Out.WriteAsync("\n" + QuestionsReport.Write(answers, request.Errors)).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static int Run(string gold, Request request, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<GoldArticle> articles = GoldFolder.Read(gold);
        IReadOnlyList<ArticleFacts> facts = Evaluator.Extract(articles, FactExtractor.CreateDefault(), cancellation);
        Scorecard score = Evaluator.Score(articles, facts);
        terminal.Out.Write(ScoreText.Table(score));
        if (request.Errors)
        {
            terminal.Out.Write(ScoreText.Errors(score));
        }

        if (request.Predictions is string folder)
        {
            WritePredictions(folder, articles.Zip(facts));
        }

        if (request.Report is string report)
        {
            File.WriteAllText(report, ScoreReport.Write(score, Path.GetFileName(Path.TrimEndingDirectorySeparator(gold)), FactExtractor.Version));
        }

        return ExitCode.Success;
    }

    private static void WritePredictions(string folder, IEnumerable<(GoldArticle Article, ArticleFacts Facts)> predictions)
    {
        Directory.CreateDirectory(folder);
        foreach ((GoldArticle article, ArticleFacts facts) in predictions)
        {
            File.WriteAllText(Path.Combine(folder, $"{article.Id}.json"), AnnotationWriter.Write(article.Id, facts));
        }
    }
}
