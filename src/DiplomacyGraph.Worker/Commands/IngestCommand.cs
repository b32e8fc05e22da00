using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using DiplomacyGraph.Worker.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy ingest PATH…</c>: articles into the graph, and a summary.</summary>
internal static class IngestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Articles();
        Option<bool> annotated = new("--annotated")
        {
            Description = "Take the facts of each ID.txt from the annotation ID.json beside it, instead of extracting them.",
        };
        Command command = new("ingest", "Read articles and write what they say into the graph.") { paths, annotated };
        command.SetAction((parsed, cancellation) => context.WithStoreAsync(
            context.SettingsFor(parsed, ($"{WorkerOptions.Section}:{nameof(WorkerOptions.IsAnnotated)}", parsed.GetValue(annotated) ? "true" : null)),
            (services, store) => RunAsync(parsed.GetRequiredValue(paths), services, store, context.Terminal, cancellation), cancellation));
        return command;
    }

    /// <summary>Takes in the articles and prints the summary.</summary>
    public static async Task<int> RunAsync(
        string[] paths, IServiceProvider services, IGraphStore store, Terminal terminal, CancellationToken cancellation)
    {
        TimeProvider time = services.GetRequiredService<TimeProvider>();
        long start = time.GetTimestamp();
        var known = new KnownArticles(await store.KnownHashesAsync(cancellation).ConfigureAwait(false));
        FoundFile[] files = [.. new FileWalk().Walk(paths)];
        IngestionTally done = await IngestionProgress.ShowAsync(
            terminal, files, time,
            progress => services.GetRequiredService<Ingestor>().RunAsync(new ArticleFolder().Read(files), known, progress, cancellation))
            .ConfigureAwait(false);
        IngestionSummary.Print(terminal, done, time.GetElapsedTime(start));
        cancellation.ThrowIfCancellationRequested();
        return done.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
