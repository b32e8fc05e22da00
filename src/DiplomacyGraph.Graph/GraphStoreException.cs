namespace DiplomacyGraph.Graph;

/// <summary>A store that cannot do what was asked. The message says what is wrong and what to do; it never holds credentials or parameters.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="isTransient">Whether the same call may succeed later.</param>
    /// <param name="code">The database's own code; null where it gave none.</param>
    /// <param name="cause">What the database library threw.</param>
    public GraphStoreException(string message, bool isTransient = false, string? code = null, Exception? cause = null) : base(message, cause) =>
        (IsTransient, Code) = (isTransient, code);

    /// <summary>Whether the same call may succeed later: a lock, a restart, a lost connection.</summary>
    public bool IsTransient { get; }

    /// <summary>The database's own code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>; null where it gave none.</summary>
    public string? Code { get; }
}
