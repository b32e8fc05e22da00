namespace DiplomacyGraph.Graph.Queries;

/// <summary>Names of people as a question compares them.</summary>
public static class PersonName
{
    /// <summary>Whether two names have the same words in the same order, accents, case and punctuation aside.</summary>
    public static bool AreSame(string a, string b) => PlainName.Of(a) == PlainName.Of(b);
}
