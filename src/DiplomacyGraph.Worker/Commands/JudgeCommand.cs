using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Judgements;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy same A B</c> and <c>diplomacy different A B</c>: a human's word on whether two people are one.</summary>
internal static class JudgeCommand
{
    /// <summary>The command for one of the two words.</summary>
    public static Command Create(CommandContext context, bool same)
    {
        Argument<string> a = new("A") { Description = "Key of a person, an unambiguous name, or ARTICLE/p1." };
        Argument<string> b = new("B") { Description = "The other, in the same forms." };
        Option<string?> note = new("--note") { Description = "Why you think so; kept with the judgement.", HelpName = "TEXT" };
        Option<bool> undo = new("--undo") { Description = "Take back what was said of the two: the rules decide again." };
        Command command = same
            ? new("same", "Say that two people are one. It outranks every rule, and can be taken back.") { a, b, note, undo }
            : new("different", "Say that two people are not one. It outranks every rule, and can be taken back.") { a, b, note, undo };
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(context.SettingsFor(parsed), (_, store) =>
        {
            (string first, string second) = (parsed.GetRequiredValue(a), parsed.GetRequiredValue(b));
            return parsed.GetValue(undo)
                ? UndoAsync(context.Terminal, store, first, second, cancellation)
                : JudgeAsync(context.Terminal, store, (first, second), same, parsed.GetValue(note), cancellation);
        }, cancellation));
        return command;
    }

    private static async Task<int> JudgeAsync(
        Terminal terminal, IGraphStore store, (string A, string B) persons, bool same, string? note, CancellationToken cancellation)
    {
        JudgementResult result = await AskAsync(() => store.JudgeAsync(persons.A, persons.B, same, note, cancellation)).ConfigureAwait(false);
        terminal.Out.WriteLine(result.PersonA == result.PersonB ? $"One person: {result.PersonA}" : $"Two persons: {result.PersonA}, {result.PersonB}");
        foreach (string replaced in result.Replaced)
        {
            terminal.Out.WriteLine($"Taken back: {replaced}");
        }

        foreach (string contradicted in result.Contradicted)
        {
            terminal.Error.WriteLine($"diplomacy: warning: this cannot hold together with the other judgements: {contradicted}");
        }

        return ExitCode.Success;
    }

    private static async Task<int> UndoAsync(Terminal terminal, IGraphStore store, string a, string b, CancellationToken cancellation)
    {
        bool was = await AskAsync(() => store.WithdrawJudgementAsync(a, b, cancellation)).ConfigureAwait(false);
        terminal.Out.WriteLine(was ? $"Taken back: what was said of {a} and {b}." : $"Nothing was said of {a} and {b}. Nothing was changed.");
        return was ? ExitCode.Success : ExitCode.Failure;
    }

    // Whom a name means is known in the store alone: a name that fits nobody or several is a mistake of the command line.
    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (ArgumentException e)
        {
            throw new CommandException(e.Message);
        }
    }
}
