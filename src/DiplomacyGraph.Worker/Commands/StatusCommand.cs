using System.CommandLine;
using System.Globalization;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy status</c>: what the store is and how much it holds.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Command command = new("status", "Show which store is used and how much it holds.");
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(context.SettingsFor(parsed), async (_, store) =>
        {
            GraphStatus status = await store.StatusAsync(cancellation).ConfigureAwait(false);
            foreach ((string name, string value) in LinesOf(status))
            {
                context.Terminal.Out.WriteLine($"{name,-12} {value}");
            }

            return ExitCode.Success;
        }, cancellation));
        return command;
    }

    private static IEnumerable<(string Name, string Value)> LinesOf(GraphStatus status) =>
    [
        ("Store", $"{status.Backend}, schema {status.SchemaVersion}"),
        ("Address", status.Address),
        ("Articles", Count(status.Articles)),
        ("Published", status.FirstPublished is null ? "–" : $"{status.FirstPublished} to {status.LastPublished}"),
        ("People", Count(status.Persons)),
        ("Tenures", Count(status.Tenures)),
        ("Meetings", Count(status.Meetings)),
        ("Cooperation", Count(status.Cooperation)),
        ("Evidence", Count(status.Evidence)),
    ];

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
