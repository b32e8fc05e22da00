using System.CommandLine;
using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary><c>diplomacy ask NAME</c>: a question from the catalogue.</summary>
internal static class AskCommand
{
    private static readonly StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string?> name = new("NAME") { Description = "Name of the question, as --list shows it.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> list = new("--list") { Description = "List all questions with their options." };
        Option<AnswerFormat> format = new("--format") { Description = "table, json or csv.", HelpName = "FORMAT", DefaultValueFactory = _ => AnswerFormat.Table };
        Option<bool> evidence = new("--evidence") { Description = "Show the articles and the words that prove each row." };
        Option<bool> keys = new("--keys") { Description = "Show the keys of meetings, people and statements too." };
        AskOptions options = new();
        Command command = new("ask", "Ask the graph a question.") { name, list };
        foreach (Option option in options.All.Concat([format, evidence, keys]))
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => parsed.GetValue(list) || parsed.GetValue(name) is not string question
            ? Task.FromResult(List(context.Terminal))
            : AskAsync(
                context, parsed, new Request(Find(question), options.Read(parsed), new Shown(parsed.GetValue(format), parsed.GetValue(evidence), parsed.GetValue(keys))),
                cancellation));
        return command;
    }

    private sealed record Request(QueryDescription Question, IReadOnlyList<GivenValue> Given, Shown Shown);

    private static Task<int> AskAsync(CommandContext context, ParseResult parsed, Request request, CancellationToken cancellation)
    {
        Dictionary<string, object?> parameters = QuestionParameters.Fill(request.Question, request.Given);
        return context.WithStoreAsync(context.SettingsFor(parsed), async (_, store) =>
        {
            await ChooseAsync(request.Question, parameters, new PersonChoice(new DiplomacyQueries(store)), cancellation).ConfigureAwait(false);
            IReadOnlyList<QueryRow> rows = await store.QueryAsync(request.Question.Name, parameters, cancellation).ConfigureAwait(false);
            Shown shown = request.Shown with { HasEvidence = request.Shown.HasEvidence || IsAboutEvidence(request.Question) };
            AnswerWriter.Write(Answer.Of(request.Question.Columns, rows), shown, context.Terminal);
            return ExitCode.Success;
        }, cancellation);
    }

    // Who is called so may be many; who met, spoke or held an office is one.
    private static async Task ChooseAsync(
        QueryDescription question, Dictionary<string, object?> parameters, PersonChoice choice, CancellationToken cancellation)
    {
        foreach (string name in question.Parameters.Where(p => p.Type == "name" && p.Name != "name").Select(p => p.Name))
        {
            if (parameters.GetValueOrDefault(name) is string words)
            {
                parameters[name] = await choice.FindAsync(words, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static bool IsAboutEvidence(QueryDescription question) => question.Columns.Contains("rule");

    private static QueryDescription Find(string name) => QueryCatalogue.All.FirstOrDefault(q => q.Name.Equals(name, Ordinal))
        ?? throw new CommandException($"There is no question {name}. \"diplomacy ask --list\" shows those there are.", ExitCode.Usage);

    private static int List(Terminal terminal)
    {
        foreach (QueryDescription question in QueryCatalogue.All)
        {
            terminal.Out.WriteLine(question.Name);
            terminal.Out.WriteLine($"    {question.Question}");
            terminal.Out.WriteLine($"    {QuestionParameters.OptionsOf(question)}");
        }

        return ExitCode.Success;
    }
}
