namespace DiplomacyGraph.Worker.Commands;

/// <summary>A command that cannot be carried out, in one line for its user.</summary>
internal sealed class CommandException(string message, int exitCode = ExitCode.Failure) : Exception(message)
{
    /// <summary>What the process tells its caller.</summary>
    public int ExitCode { get; } = exitCode;
}
