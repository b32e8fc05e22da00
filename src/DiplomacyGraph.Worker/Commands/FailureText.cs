using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Says a failure that a user can do something about in one line.</summary>
internal static class FailureText
{
    /// <summary>The line; null for an exception that is a fault of the program, whose stack trace is needed.</summary>
    public static string? Of(Exception failure) => failure switch
    {
        CommandException or InvalidDataException or IOException or UnauthorizedAccessException => OneLine(failure.Message),
        _ => null,
    };

    /// <summary>Which item failed, where and why.</summary>
    public static string Of(RejectedArticle item) => $"{item.Path}{(item.Line is int line ? $":{line}" : "")}: {OneLine(item.Reason)}";

    private static string OneLine(string message) => string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
