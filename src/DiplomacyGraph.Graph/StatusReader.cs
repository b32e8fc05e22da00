using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>Reads the row of the statement "status", the same from every store.</summary>
internal static class StatusReader
{
    /// <summary>The status that a row tells.</summary>
    public static GraphStatus Read(string backend, string address, int schemaVersion, QueryRow row)
    {
        long Count(int column) => row.Values[column] is long n ? n : 0;
        PartialDate? Date(int column) => PartialDate.TryParse(row.Values[column] as string, out PartialDate date) ? date : null;
        return new GraphStatus(backend, address, schemaVersion, Count(0), Count(1), Count(2), Count(3), Count(4), Count(5), Date(6), Date(7));
    }
}
