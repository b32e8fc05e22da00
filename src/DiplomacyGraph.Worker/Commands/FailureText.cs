using DiplomacyGraph.Graph;
using DiplomacyGraph.Worker.Articles;
using Microsoft.Extensions.Options;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Says a failure that a user can do something about in one line, or as a list to choose from.</summary>
internal static class FailureText
{
    /// <summary>The line; null for an exception that is a fault of the program, whose stack trace is needed.</summary>
    public static string? Of(Exception failure) => failure switch
    {
        OptionsValidationException settings => OneLine(string.Join(' ', settings.Failures)),
        CommandException { IsList: true } => failure.Message,
        CommandException or InvalidDataException or IOException or UnauthorizedAccessException or GraphStoreException => OneLine(failure.Message),
        InvalidOperationException { InnerException: FormatException } setting => OneLine(setting.Message),
        _ => null,
    };

    /// <summary>What the process tells its caller about a failure.</summary>
    public static int ExitCodeOf(Exception failure) => failure switch
    {
        CommandException command => command.ExitCode,
        OptionsValidationException or InvalidOperationException => ExitCode.Usage,
        _ => ExitCode.Failure,
    };

    /// <summary>Which item failed, where and why.</summary>
    public static string Of(RejectedArticle item) => $"{item.Path}{(item.Line is int line ? $":{line}" : "")}: {OneLine(item.Reason)}";

    private static string OneLine(string message) => string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
