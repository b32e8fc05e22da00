using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Worker.Commands.Ask;
using DiplomacyGraph.Worker.Settings;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace DiplomacyGraph.Worker.Commands;

/// <summary><c>diplomacy demo</c>: the samples that ship with the program, in a fresh store, and the first question answered.</summary>
internal static class DemoCommand
{
    private const string Question = "chiefs-of-staff-who-met";

    private static readonly string SqlitePath = Path.Combine(Path.GetTempPath(), "diplomacy-demo", "diplomacy.db");

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Command command = new("demo", "Read twelve sample articles into a fresh graph and answer a first question.");
        command.SetAction((parsed, cancellation) => RunAsync(context, parsed, cancellation));
        return command;
    }

    private static Task<int> RunAsync(CommandContext context, ParseResult parsed, CancellationToken cancellation)
    {
        IConfigurationRoot settings = context.SettingsFor(parsed);
        bool isTemporary = !context.ChoosesStore(parsed) && string.IsNullOrEmpty(settings[$"{SettingsFiles.Store}:Neo4jUri"]);
        if (isTemporary)
        {
            settings = context.SettingsFor(parsed, ($"{SettingsFiles.Store}:SqlitePath", FreshFile()));
        }

        string option = isTemporary ? $" --store {SqlitePath}" : context.StoreOptionsOf(parsed);
        return context.WithStoreAsync(settings, (services, store) => ShowAsync(context.Terminal, services, store, option, cancellation), cancellation);
    }

    private static async Task<int> ShowAsync(
        Terminal terminal, IServiceProvider services, IGraphStore store, string option, CancellationToken cancellation)
    {
        IAnsiConsole console = terminal.Answers();
        GraphStatus status = await store.StatusAsync(cancellation).ConfigureAwait(false);
        Heading(console, $"Reading the sample articles into {status.Backend}, {status.Address}");
        int code = await IngestCommand.RunAsync([Path.Combine(AppContext.BaseDirectory, "samples")], services, store, terminal, cancellation)
            .ConfigureAwait(false);

        QueryDescription question = QueryCatalogue.Find(Question);
        Heading(console, $"{question.Question.TrimEnd('?')} – in 2015?");
        Dictionary<string, object?> parameters = QuestionParameters.Fill(question, [new GivenValue("--year", "2015", ["year"])]);
        IReadOnlyList<QueryRow> rows = await store.QueryAsync(Question, parameters, cancellation).ConfigureAwait(false);
        AnswerWriter.Write(Answer.Of(question.Columns, rows), AnswerFormat.Table, hasEvidence: true, terminal);

        Heading(console, "What to try next");
        foreach (string line in Next.Select(n => $"diplomacy {n}{option}"))
        {
            terminal.Out.WriteLine($"   {line}");
        }

        return code;
    }

    private static IEnumerable<string> Next =>
    [
        "ask --list", $"ask {Question} --evidence", "ask meetings-between --party RU --party FR --evidence",
        "ask cooperation-stated --party RU --party FR", "status", "ingest YOUR_ARTICLES",
    ];

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine();
    }

    // The demo's own file, and only that one, starts afresh each time.
    private static string FreshFile()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(SqlitePath)!);
        foreach (string file in (string[])[SqlitePath, $"{SqlitePath}-wal", $"{SqlitePath}-shm"])
        {
            File.Delete(file);
        }

        return SqlitePath;
    }
}
