using System.CommandLine;
using System.Globalization;
using DiplomacyGraph.Graph.Judgements;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy review</c>: lists the people who may be one, for a human to decide.</summary>
internal static class ReviewCommand
{
    private const int MostByDefault = 20;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<int> limit = new("--limit") { Description = "Most pairs to show.", DefaultValueFactory = _ => MostByDefault, HelpName = "N" };
        limit.Validators.Add(l =>
        {
            if (l.GetValueOrDefault<int>() < 1)
            {
                l.AddError("--limit must be 1 or more.");
            }
        });
        Command command = new("review", "List people who may be one, with what speaks for and against it. Decide with \"same\" and \"different\".") { limit };
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(context.SettingsFor(parsed), async (_, store) =>
        {
            IReadOnlyList<UndecidedPair> pairs = await store.UndecidedAsync(cancellation).ConfigureAwait(false);
            foreach (UndecidedPair pair in pairs.Take(parsed.GetValue(limit)))
            {
                Print(context.Terminal.Out, pair);
            }

            context.Terminal.Out.WriteLine(pairs.Count == 1 ? "1 pair" : $"{pairs.Count.ToString("N0", CultureInfo.InvariantCulture)} pairs");
            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private static void Print(TextWriter output, UndecidedPair pair)
    {
        output.WriteLine(Line(pair.A));
        output.WriteLine(Line(pair.B));
        output.WriteLine($"  for      {string.Join("; ", pair.For)}");
        output.WriteLine($"  against  {(pair.Against.Count > 0 ? string.Join("; ", pair.Against) : "nothing")}");
        output.WriteLine($"  decide   diplomacy same {pair.A.Claim} {pair.B.Claim}");
        output.WriteLine();
    }

    private static string Line(UndecidedPerson person) =>
        $"{person.Name}{(person.Offices.Count > 0 ? ", " + string.Join(", ", person.Offices) : "")} ({person.Published ?? "undated"}, {person.Claim})";
}
