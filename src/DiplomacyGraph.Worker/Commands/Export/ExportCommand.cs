using System.CommandLine;
using DiplomacyGraph.Extraction;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph;

namespace DiplomacyGraph.Worker.Commands.Export;

/// <summary><c>diplomacy export --format cameo|plover</c>: meetings and statements as a tab-separated table of events.</summary>
internal static class ExportCommand
{
    private const int RowsAtOnce = 1000;

    private sealed record Request(ExportFormat Format, string? File, string? From, string? To);

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<ExportFormat> format = new("--format") { Description = "cameo (columns of ICEWS) or plover (columns of POLECAT).", HelpName = "FORMAT", Required = true };
        Option<string?> file = new("--out", "-o") { Description = "File to write. Default: the terminal.", HelpName = "FILE.tsv" };
        Option<string?> from = new("--from") { Description = "First day, month or year of a period.", HelpName = "DATE" };
        Option<string?> to = new("--to") { Description = "Last day, month or year of a period.", HelpName = "DATE" };
        Command command = new("export", "Write meetings and statements as event data: CAMEO codes as ICEWS has them, or PLOVER types as POLECAT has them.") { format, file, from, to };
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(
            context.SettingsFor(parsed),
            (_, store) => RunAsync(
                store, new Request(parsed.GetValue(format), parsed.GetValue(file), Day(parsed.GetValue(from), d => d.FirstDay), Day(parsed.GetValue(to), d => d.LastDay)),
                context.Terminal, cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IGraphStore store, Request request, Terminal terminal, CancellationToken cancellation)
    {
        EventCodes codes = new();
        IEventLayout layout = request.Format == ExportFormat.Cameo ? new IcewsLayout(codes) : new PolecatLayout(codes, FactExtractor.Version);
        TextWriter table = request.File is string path ? new StreamWriter(path) : terminal.Out;
        int rows = 0, undated = 0;
        await WriteAsync(table, layout.Columns).ConfigureAwait(false);
        await foreach (GraphEvent happened in EventsAsync(store, request, cancellation).ConfigureAwait(false))
        {
            if (happened.Date?.Precision != DatePrecision.Day)
            {
                undated++;
                continue;
            }

            foreach (IReadOnlyList<string?> row in layout.RowsOf(happened))
            {
                await WriteAsync(table, row).ConfigureAwait(false);
                rows++;
            }
        }

        if (request.File is not null)
        {
            await table.DisposeAsync().ConfigureAwait(false);
        }

        await terminal.Error.WriteLineAsync($"{rows} rows written; {undated} meetings and statements without a full date left out").ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async IAsyncEnumerable<GraphEvent> EventsAsync(
        IGraphStore store, Request request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (int skip = 0, read = RowsAtOnce; read == RowsAtOnce; skip += RowsAtOnce)
        {
            var page = new Dictionary<string, object?> { ["from"] = request.From, ["to"] = request.To, ["skip"] = skip, ["limit"] = RowsAtOnce };
            IReadOnlyList<QueryRow> rows = await store.QueryAsync("events", page, cancellation).ConfigureAwait(false);
            read = rows.Count;
            foreach (QueryRow row in rows)
            {
                yield return GraphEvent.Of(row);
            }
        }
    }

    // A tab or line break inside a value would be another cell.
    private static Task WriteAsync(TextWriter table, IEnumerable<string?> cells) =>
        table.WriteAsync(string.Join('\t', cells.Select(c => string.Join(' ', (c ?? "").Split('\t', '\n', '\r')))) + "\n");

    private static string? Day(string? text, Func<PartialDate, DateOnly> choose) => text is null ? null
        : PartialDate.TryParse(text, out PartialDate date) ? PartialDate.Of(choose(date)).ToString()
        : throw new CommandException($"{text}: expected a date: 2015, 2015-12 or 2015-12-24.", ExitCode.Usage);
}
