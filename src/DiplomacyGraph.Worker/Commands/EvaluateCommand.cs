using System.CommandLine;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Evaluation;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy evaluate GOLD_DIR</c>: how right the extractor is on annotated articles.</summary>
internal static class EvaluateCommand
{
    private sealed record Request(string Gold, string? Predictions, bool Errors, string? Report);

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> gold = new("GOLD_DIR") { Description = "Folder of ID.txt with ID.json in the annotation scheme." };
        Option<string?> predictions = new("--predictions") { Description = "Keep what was extracted there, as ID.json.", HelpName = "OUT_DIR" };
        Option<bool> errors = new("--errors") { Description = "List every error, article by article." };
        Option<string?> report = new("--report") { Description = "Write a report in Markdown: per kind, per field, errors by rule.", HelpName = "FILE.md" };
        Command command = new("evaluate", "Score the extractor on annotated articles: precision, recall, F1.") { gold, predictions, errors, report };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new Request(parsed.GetRequiredValue(gold), parsed.GetValue(predictions), parsed.GetValue(errors), parsed.GetValue(report)),
            terminal, cancellation)));
        return command;
    }

    private static int Run(Request request, Terminal terminal, CancellationToken cancellation)
    {
        IReadOnlyList<GoldArticle> articles = GoldFolder.Read(request.Gold);
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
            File.WriteAllText(report, ScoreReport.Write(score, Path.GetFileName(Path.TrimEndingDirectorySeparator(request.Gold)), FactExtractor.Version));
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
