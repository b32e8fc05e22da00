using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Queries;
using DiplomacyGraph.Worker.Commands.Ask;
using DiplomacyGraph.Worker.Settings;
using Microsoft.Extensions.Configuration;

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
        bool isTemporary = context.ChoiceOf(parsed) is null && string.IsNullOrEmpty(settings[$"{SettingsFiles.Store}:Neo4jUri"]);
        if (isTemporary)
        {
            settings = context.SettingsFor(parsed, ($"{SettingsFiles.Store}:SqlitePath", FreshFile()));
        }

        string? choice = isTemporary ? CommandContext.ChoiceOf(SqlitePath, null) : context.ChoiceOf(parsed);
        return context.WithStoreAsync(settings, (services, store) => ShowAsync(context.Terminal, services, store, choice, cancellation), cancellation);
    }

    private static async Task<int> ShowAsync(
        Terminal terminal, IServiceProvider services, IGraphStore store, string? choice, CancellationToken cancellation)
    {
        GraphStatus status = await store.StatusAsync(cancellation).ConfigureAwait(false);
        terminal.Heading($"Reading the sample articles into {status.Backend}, {status.Address}");
        int code = await IngestCommand.RunAsync([Path.Combine(AppContext.BaseDirectory, "samples")], services, store, terminal, cancellation)
            .ConfigureAwait(false);

        QueryDescription question = QueryCatalogue.Find(Question);
        terminal.Heading("Which chiefs of staff met in 2015?");
        Dictionary<string, object?> parameters = QuestionParameters.Fill(question, [new GivenValue("--year", "2015", ["year"])]);
        IReadOnlyList<QueryRow> rows = await store.QueryAsync(Question, parameters, cancellation).ConfigureAwait(false);
        AnswerWriter.Write(Answer.Of(question.Columns, rows), new Shown(AnswerFormat.Table, HasEvidence: true), terminal);

        terminal.Heading("What to try next");
        foreach (string command in Next.Prepend(choice).OfType<string>())
        {
            terminal.Out.WriteLine($"   {command}");
        }

        return code;
    }

    private static IEnumerable<string> Next => new[]
    {
        "ask --list", $"ask {Question} --year 2015 --format json", "ask meetings-between --party Russia --party France",
        "ask cooperation-stated --party RU --party FR", "status", "ingest YOUR_ARTICLES",
    }.Select(arguments => $"diplomacy {arguments}");

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
