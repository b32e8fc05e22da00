using Microsoft.Extensions.Logging;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>What the transports say. Never a parameter, a statement or a password.</summary>
internal static partial class Neo4jLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Connected to Neo4j {Version} ({Edition}) at {Server}")]
    public static partial void Connected(ILogger logger, string version, string edition, Neo4jEndpoint server);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Neo4j failed for a passing reason ({Code}): try {Attempt} of {Attempts} in {Delay}")]
    public static partial void TryingAgain(ILogger logger, string code, int attempt, int attempts, TimeSpan delay);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A transaction could not be rolled back ({Code}); the server ends it by itself")]
    public static partial void NotRolledBack(ILogger logger, string code);
}
