using System.Globalization;

namespace DiplomacyGraph.Benchmarks.ThirdParty;

/// <summary>Scores the extractor on sets that others annotated for other purposes: what they show to be missing counts more than the figures.</summary>
internal static class ThirdPartyReport
{
    /// <summary>Prints a Markdown table.</summary>
    /// <param name="folder">The folder <c>third-party</c> of the corpus.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="IOException">The folder or one of its files is missing.</exception>
    public static void Write(string folder, System.IO.TextWriter output)
    {
        var reader = new TextReader();
        output.WriteLine("| set | what | right | invented | missed | precision | recall | F1 |\n|---|---|---:|---:|---:|---:|---:|---:|");
        Func<string, TextReader, IEnumerable<Measure>>[] sets =
            [PloverRecords.Score, Re3dDocuments.Score, CrossNerSentences.Score, ReDocRedDocuments.Score, TravelsAndVisits.Score];
        foreach (Measure m in sets.SelectMany(score => score(folder, reader)))
        {
            output.WriteLine($"| {m.Set} | {m.What} | {m.Right} | {m.Invented?.ToString(CultureInfo.InvariantCulture) ?? "–"} | {m.Missed} | {Three(m.Precision)} | {Three(m.Recall)} | {Three(m.F1)} |");
        }
    }

    private static string Three(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
