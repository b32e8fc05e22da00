using System.Globalization;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using Spectre.Console;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Shows how far an ingestion is: a bar for a person, a line now and then for a pipe. Measured by the bytes of the files that are done.</summary>
internal static class IngestionProgress
{
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(10);

    /// <summary>Runs the ingestion and shows its progress.</summary>
    public static Task<IngestionTally> ShowAsync(
        Terminal terminal, FoundFile[] files, TimeProvider time, Func<Action<IngestionTally, string>, Task<IngestionTally>> ingest) =>
        terminal.IsInteractive ? ShowBarAsync(terminal, files, ingest) : ingest(Lines(terminal.Error, time));

    private static Task<IngestionTally> ShowBarAsync(
        Terminal terminal, FoundFile[] files, Func<Action<IngestionTally, string>, Task<IngestionTally>> ingest)
    {
        Dictionary<string, long> ends = EndsOf(files, out long total);
        return terminal.Progress().Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async display =>
            {
                ProgressTask task = display.AddTask("Reading articles", maxValue: Math.Max(1, total));
                IngestionTally done = await ingest((tally, path) =>
                {
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"{tally.Articles:N0} articles");
                    task.Value = ends.GetValueOrDefault(path, total);
                }).ConfigureAwait(false);
                task.Value = task.MaxValue;
                return done;
            });
    }

    private static Action<IngestionTally, string> Lines(TextWriter writer, TimeProvider time)
    {
        long last = time.GetTimestamp();
        return (tally, path) =>
        {
            if (time.GetElapsedTime(last) >= LineInterval)
            {
                last = time.GetTimestamp();
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tally.Articles:N0} articles, {tally.Failed:N0} failed, now at {path}"));
            }
        };
    }

    private static Dictionary<string, long> EndsOf(FoundFile[] files, out long total)
    {
        total = 0;
        Dictionary<string, long> ends = new(StringComparer.Ordinal);
        foreach (FoundFile file in files)
        {
            total += File.Exists(file.Path) ? new FileInfo(file.Path).Length : 0;
            ends[file.Path] = total;
        }

        return ends;
    }
}
