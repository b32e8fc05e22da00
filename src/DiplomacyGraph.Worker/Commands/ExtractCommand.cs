using System.CommandLine;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy extract PATH… --out DIR</c>: facts as JSON files, without any store.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArguments.Articles();
        Option<string> folder = new("--out", "-o") { Description = "Folder for the JSON files, one an article.", HelpName = "DIR", Required = true };
        Command command = new("extract", "Write what articles say as JSON, in the annotation scheme with evidence.") { paths, folder };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(folder), terminal, cancellation)));
        return command;
    }

    private static int Run(string[] paths, string folder, Terminal terminal, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var extractor = FactExtractor.CreateDefault();
        var names = new FileNames();
        int written = 0, passedOver = 0, failed = 0;
        var items = new ArticleFolder().Read(paths).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(item => (item, facts: item is ReadArticle read ? extractor.Extract(read.Article) : null));
        foreach ((ArticleItem item, ArticleFacts? facts) in items)
        {
            if (item is RejectedArticle rejected)
            {
                failed++;
                terminal.Error.WriteLine(FailureText.Of(rejected));
            }
            else if (facts is null)
            {
                passedOver++;
            }
            else
            {
                string name = names.For(item);
                File.WriteAllText(Path.Combine(folder, $"{name}.json"), AnnotationWriter.Write(name, facts));
                written++;
            }
        }

        terminal.Error.WriteLine($"{written} articles written to {folder}, {passedOver} files passed over, {failed} failed");
        return failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
