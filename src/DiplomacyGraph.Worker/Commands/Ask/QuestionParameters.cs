using System.Globalization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>Fills the parameters of a question with what the command line gives.</summary>
internal static class QuestionParameters
{
    /// <summary>A value for each parameter that was given.</summary>
    /// <exception cref="CommandException">Something given has no place in the question, is of another type, or something needed is missing.</exception>
    public static Dictionary<string, object?> Fill(QueryDescription question, IReadOnlyList<GivenValue> given)
    {
        Dictionary<string, object?> filled = new(StringComparer.Ordinal);
        foreach (GivenValue value in given.SelectMany(g => Spread(g, question)))
        {
            QueryParameter parameter = question.Parameters.FirstOrDefault(p => value.Parameters.Contains(p.Name) && !filled.ContainsKey(p.Name))
                ?? throw new CommandException($"{question.Name} takes no {value.Option}. {Takes(question)}", ExitCode.Usage);
            filled[parameter.Name] = Convert(parameter, value);
        }

        return question.Parameters.FirstOrDefault(p => p.Required && !filled.ContainsKey(p.Name)) is QueryParameter missing
            ? throw new CommandException($"{question.Name} needs {AskOptions.OptionFor(missing.Name)}. {Takes(question)}", ExitCode.Usage)
            : filled;
    }

    /// <summary>The options of a question, those in brackets being optional.</summary>
    public static string OptionsOf(QueryDescription question) => string.Join(' ', question.Parameters
        .Select(p => p.Required ? AskOptions.OptionFor(p.Name) : $"[{AskOptions.OptionFor(p.Name)}]"));

    private static string Takes(QueryDescription question) => $"It takes: {OptionsOf(question)}";

    // A question about a period understands a year as well.
    private static IEnumerable<GivenValue> Spread(GivenValue given, QueryDescription question) =>
        given.Option == "--year" && question.Parameters.All(p => p.Name != "year")
            ? [given with { Parameters = ["from"] }, given with { Parameters = ["to"] }]
            : [given];

    private static object Convert(QueryParameter parameter, GivenValue given) => parameter.Type switch
    {
        "date" => PartialDate.TryParse(given.Value, out PartialDate date) ? DayOf(parameter, date) : throw Wrong(given, "a date: 2015, 2015-12 or 2015-12-24"),
        "integer" => long.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw Wrong(given, "a whole number"),
        "party" => PartyFinder.Default.Find(given.Value)?.Code ?? throw new CommandException(PartyFinder.Default.Unknown(given.Value), ExitCode.Usage),
        _ => given.Value,
    };

    private static string DayOf(QueryParameter parameter, PartialDate date) =>
        (parameter.Name == "from" ? date.FirstDay : date.LastDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CommandException Wrong(GivenValue given, string expected) =>
        new($"{given.Option} {given.Value}: expected {expected}.", ExitCode.Usage);
}
