using System.Globalization;
using DiplomacyGraph.Worker.Ingestion;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>What an ingestion did, in five lines.</summary>
internal static class IngestionSummary
{
    /// <summary>Prints it as an answer.</summary>
    public static void Print(Terminal terminal, IngestionTally done, TimeSpan took)
    {
        TextWriter text = terminal.Out;
        text.WriteLine(Line("Articles", done.Articles, $"{Count(done.Added)} new, {Count(done.Replaced)} replaced, {Count(done.Unchanged)} unchanged"));
        text.WriteLine(Line(
            "Facts", done.Facts,
            $"{Count(done.Persons)} people, {Count(done.Roles)} offices, {Count(done.Meetings)} meetings, {Count(done.Cooperation)} cooperation"));
        text.WriteLine(Line("Passed over", done.PassedOver, "files that are no article"));
        text.WriteLine(Line("Failed", done.Failed, done.Failed > 0 ? "set aside, see above" : ""));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"Time",-11} {took.TotalSeconds:0.0} s, {Speed(done, took):N0} articles/s"));
    }

    private static string Line(string name, int number, string details) => $"{name,-11} {Count(number),7}  {details}".TrimEnd();

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static double Speed(IngestionTally done, TimeSpan took) => took > TimeSpan.Zero ? (done.Articles + done.Failed) / took.TotalSeconds : 0;
}
