namespace DiplomacyGraph.Worker.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command could not be carried out; the error says why.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the settings are not valid.</summary>
    public const int Usage = 2;

    /// <summary>The run went through, but some items failed and were named.</summary>
    public const int SomeFailed = 3;

    /// <summary>Stopped by a signal, as shells report it.</summary>
    public const int Stopped = 130;
}
