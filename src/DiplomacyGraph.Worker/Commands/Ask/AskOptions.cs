using System.CommandLine;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>The options that say what a question asks for, and which of its parameters each can mean.</summary>
internal sealed class AskOptions
{
    private readonly Option<int?> _year = new("--year") { Description = "A year: short for --from its first day --to its last.", HelpName = "2015" };
    private readonly Option<string?> _from = new("--from") { Description = "First day, month or year of a period.", HelpName = "DATE" };
    private readonly Option<string?> _to = new("--to") { Description = "Last day, month or year of a period.", HelpName = "DATE" };
    private readonly Option<string?> _on = new("--on") { Description = "A day.", HelpName = "DATE" };
    private readonly Option<string?> _person = new("--person") { Description = "A person, by name.", HelpName = "NAME" };
    private readonly Option<string[]> _party = new("--party")
    {
        Description = "A country (FR, France or French) or organisation (NATO); twice for a pair, A then B.",
        HelpName = "PARTY",
    };

    private readonly Option<string?> _meeting = new("--meeting") { Description = "Key of a meeting, as --keys shows it.", HelpName = "KEY" };
    private readonly Option<string?> _fact = new("--fact") { Description = "Key of a person, office, meeting or statement.", HelpName = "KEY" };
    private readonly Option<string?> _article = new("--article") { Description = "An article, by address or id.", HelpName = "URL" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Kind of office: chief_of_defence, navy_chief …", HelpName = "KIND" };
    private readonly Option<string?> _topic = new("--topic") { Description = "Topic of cooperation: exercises, cyber …", HelpName = "TOPIC" };
    private readonly Option<string?> _modality = new("--modality") { Description = "What a statement does: intent, agreement, refusal …", HelpName = "WORD" };
    private readonly Option<string[]> _set = new("--set") { Description = "Any parameter of the question by its name.", HelpName = "NAME=VALUE" };
    private readonly Option<int?> _skip = new("--skip") { Description = "Leave out so many rows at the top.", HelpName = "ROWS" };
    private readonly Option<int?> _limit = new("--limit") { Description = "Most rows to give.", HelpName = "ROWS" };

    /// <summary>All options, for the command.</summary>
    public IEnumerable<Option> All => [_year, _from, _to, _on, _person, _party, _meeting, _fact, _article, _kind, _topic, _modality, _set, _skip, _limit];

    /// <summary>What was given on a command line.</summary>
    /// <exception cref="CommandException">A third party, or a <c>--set</c> without an equals sign.</exception>
    public IReadOnlyList<GivenValue> Read(ParseResult parsed)
    {
        string[] parties = parsed.GetValue(_party) ?? [];
        if (parties.Length > 2)
        {
            throw new CommandException("--party can be given twice at most: A, then B.", ExitCode.Usage);
        }

        string? year = Text(parsed.GetValue(_year));
        GivenValue?[] given =
        [
            GivenValue.Of("--year", year, "year"),
            GivenValue.Of("--from", parsed.GetValue(_from), "from"),
            GivenValue.Of("--to", parsed.GetValue(_to), "to"),
            GivenValue.Of("--on", parsed.GetValue(_on), "on", "asOf"),
            GivenValue.Of("--person", parsed.GetValue(_person), "person", "name", "speaker"),
            GivenValue.Of("--party", parties.ElementAtOrDefault(0), "a", "by", "party", "of"),
            GivenValue.Of("second --party", parties.ElementAtOrDefault(1), "b", "towards"),
            GivenValue.Of("--meeting", parsed.GetValue(_meeting), "meeting"),
            GivenValue.Of("--fact", parsed.GetValue(_fact), "fact"),
            GivenValue.Of("--article", parsed.GetValue(_article), "article"),
            GivenValue.Of("--kind", parsed.GetValue(_kind), "kind"),
            GivenValue.Of("--topic", parsed.GetValue(_topic), "topic"),
            GivenValue.Of("--modality", parsed.GetValue(_modality), "modality"),
            GivenValue.Of("--skip", Text(parsed.GetValue(_skip)), "skip"),
            GivenValue.Of("--limit", Text(parsed.GetValue(_limit)), "limit"),
            .. (parsed.GetValue(_set) ?? []).Select(Named),
        ];
        return [.. given.OfType<GivenValue>()];
    }

    /// <summary>The option that fills a parameter, as a user would type it.</summary>
    public static string OptionFor(string parameter) => parameter switch
    {
        "on" or "asOf" => "--on",
        "person" or "name" or "speaker" => "--person",
        "a" or "by" or "party" or "of" => "--party",
        "b" or "towards" => "--party",
        "meeting" or "fact" or "article" or "year" or "kind" or "from" or "to" or "topic" or "modality" or "skip" or "limit" => $"--{parameter}",
        _ => $"--set {parameter}=",
    };

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static GivenValue Named(string text) => text.Split('=', 2) is [{ Length: > 0 } name, string value]
        ? new GivenValue($"--set {name}", value, [name])
        : throw new CommandException($"--set {text}: expected NAME=VALUE.", ExitCode.Usage);
}

/// <summary>A value from the command line.</summary>
/// <param name="Option">How it was given, for messages.</param>
/// <param name="Value">What was given.</param>
/// <param name="Parameters">Names of parameters that it can fill, the first that the question has.</param>
internal sealed record GivenValue(string Option, string Value, IReadOnlyList<string> Parameters)
{
    /// <summary>Null where nothing was given.</summary>
    public static GivenValue? Of(string option, string? value, params string[] parameters) => value is null ? null : new(option, value, parameters);
}
