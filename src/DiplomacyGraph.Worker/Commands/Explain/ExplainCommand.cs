using System.CommandLine;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Commands.Explain;

/// <summary><c>diplomacy explain PATH [--fact m1]</c>: how each sentence was read, and which rules made which facts.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = PathArguments.Articles();
        Option<string?> fact = new("--fact")
        {
            Description = "Only the sentences that prove this fact: m1 (meeting), c1 (cooperation), p1 (person), p1.r1 (office).",
            HelpName = "N",
        };
        Command command = new("explain", "Show how an article was read: tokens, mentions, entities, facts and the rules behind them.") { paths, fact };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetRequiredValue(paths), parsed.GetValue(fact), terminal, cancellation)));
        return command;
    }

    private static int Run(string[] paths, string? fact, Terminal terminal, CancellationToken cancellation)
    {
        var extractor = FactExtractor.CreateDefault();
        int failed = 0, found = 0;
        foreach (ArticleItem item in new ArticleFolder().Read(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item is RejectedArticle rejected)
            {
                failed++;
                terminal.Error.WriteLine(FailureText.Of(rejected));
            }
            else if (item is ReadArticle read)
            {
                found += ExplanationText.Write(terminal.Out, read, extractor.Explain(read.Article), fact) ? 1 : 0;
            }
        }

        return failed > 0 ? ExitCode.SomeFailed : found > 0 ? ExitCode.Success : NothingToSay(fact);
    }

    private static int NothingToSay(string? fact) => throw new CommandException(
        fact is null ? "There is no article at this path." : $"No article here has a fact {fact}. Leave --fact out to see all facts and their names.",
        ExitCode.Failure);
}
