namespace DiplomacyGraph.Worker.Commands;

/// <summary>A command that cannot be carried out, in a line for its user.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Failure) : Exception(message)
{
    /// <summary>What the process tells its caller.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>Whether the message goes on over several lines, one for each thing to choose from.</summary>
    public bool IsList { get; init; }
}
