using System.Text.RegularExpressions;

namespace DiplomacyGraph.Graph.Neo4j;

/// <summary>
/// Turns what a Neo4j server complains of into a <see cref="GraphStoreException"/>. Whether it is worth another try is decided by the error's
/// code, never by the HTTP status: a transient error comes as 400 over HTTP.
/// </summary>
internal static partial class Neo4jErrors
{
    /// <summary>The code of a request that took longer than the endpoint's timeout.</summary>
    public const string TimedOut = "DiplomacyGraph.Timeout";

    /// <summary>The code of a server that could not be reached, or that went away in the middle of an answer.</summary>
    public const string Unreachable = "DiplomacyGraph.Unreachable";

    /// <summary>The code of something that answers but is no Neo4j this program can use.</summary>
    public const string Unusable = "DiplomacyGraph.UnusableServer";

    /// <summary>The code of a bookmark the server does not know, such as after its data was restored.</summary>
    public const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";

    /// <summary>The code of a request the server does not understand.</summary>
    public const string RequestInvalid = "Neo.ClientError.Request.Invalid";

    private const string Transient = "Neo.TransientError.";

    /// <summary>Ended on purpose, by an administrator or the server's shutdown: called transient by the server, but not worth another try.</summary>
    private static readonly HashSet<string> Final =
        ["Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped"];

    private static readonly HashSet<string> TransientAllTheSame =
    [
        InvalidBookmark,
        "Neo.ClientError.Security.AuthorizationExpired",
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    ];

    /// <summary>True when the same work, done again as a whole, may well succeed.</summary>
    public static bool IsTransient(string code) =>
        TransientAllTheSame.Contains(code) || (code.StartsWith(Transient, StringComparison.Ordinal) && !Final.Contains(code));

    /// <summary>The exception for an error the server named. Quoted parts of its message are left out, for they may hold a parameter's value.</summary>
    public static GraphStoreException From(string code, string message, Neo4jEndpoint server, Exception? cause = null) =>
        new($"{Explain(code, server)} [{code}] {WithoutValues(code, message)}".TrimEnd(), IsTransient(code), code, cause);

    private static string Explain(string code, Neo4jEndpoint server) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => $"Neo4j at {server} refused the user name or the password: check NEO4J_USER and NEO4J_PASSWORD.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"Neo4j at {server} saw too many wrong passwords: wait a little, then check NEO4J_USER and NEO4J_PASSWORD.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"Neo4j at {server} asks for a new password: run 'ALTER CURRENT USER SET PASSWORD' in cypher-shell first.",
        "Neo.ClientError.Database.DatabaseNotFound" => $"Neo4j has no such database at {server}: create it, or set NEO4J_DATABASE.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"Neo4j at {server} ended a transaction that took too long: write less at once.",
        _ => $"Neo4j at {server} refused a statement.",
    };

    /// <summary>An error with a position quotes the statement, which is constant; any other may quote data, <c>date($d)</c> in a syntax error too.</summary>
    private static string WithoutValues(string code, string message) =>
        code == "Neo.ClientError.Statement.SyntaxError" && message.Contains("(line ", StringComparison.Ordinal)
            ? message
            : Quoted().Replace(message, "'…'");

    // From the first quotation mark to the last: a value may hold quotation marks itself.
    [GeneratedRegex("""['"].*['"]""", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
