using System.CommandLine;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy forget URL|ID</c>: removes an article and the facts that only it supports.</summary>
internal static class ForgetCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> article = new("URL|ID") { Description = "Address of the article, or its id as answers show it." };
        Command command = new("forget", "Remove an article and exactly the facts that no other article supports.") { article };
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(context.SettingsFor(parsed), async (_, store) =>
        {
            string name = parsed.GetRequiredValue(article);
            bool isGone = await store.ForgetAsync(name, cancellation).ConfigureAwait(false);
            context.Terminal.Out.WriteLine(isGone ? $"Forgotten: {name}. It comes back where its file is read again: take the file away as well." : $"The graph has no article {name}. Nothing was changed.");
            return isGone ? ExitCode.Success : ExitCode.Failure;
        }, cancellation));
        return command;
    }
}
