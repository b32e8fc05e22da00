using Microsoft.Data.Sqlite;

namespace DiplomacyGraph.Graph.Sqlite;

/// <summary>What SQLite throws, in the store's own words.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The exception for a file. Only a lock that another process holds may go away by waiting.</summary>
    public static GraphStoreException Of(SqliteException e, string path) => new(
        e.SqliteErrorCode switch
        {
            Busy or Locked => $"{path} is locked by another process. Try again when it is done.",
            CannotOpen => $"{path} cannot be opened. Does its folder exist, and may this user write there?",
            NotADatabase => $"{path} is no SQLite file. Choose another path.",
            _ => $"{path}: {e.Message}",
        },
        e.SqliteErrorCode is Busy or Locked, "SQLITE_" + e.SqliteErrorCode, e);
}
