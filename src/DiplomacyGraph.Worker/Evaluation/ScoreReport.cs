using System.Globalization;
using System.Text;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Writes a score as Markdown: per layer, per kind, per field, and where the errors come from.</summary>
internal static class ScoreReport
{
    private const int MostFrequent = 20;

    /// <summary>The whole report.</summary>
    /// <param name="score">The score.</param>
    /// <param name="subject">What was scored, for the heading.</param>
    /// <param name="version">Version of the extractor.</param>
    public static string Write(Scorecard score, string subject, string version)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Accuracy on {subject}\n\n{score.Articles.Count} articles, extractor {version}.\n\n");
        Table(text, "Layer", Enum.GetValues<Layer>().Select(layer => (ScoreText.NameOf(layer), score.Tally[layer])));
        Kinds(text, score, Layer.Roles, "Role kind");
        Kinds(text, score, Layer.Meetings, "Meeting status");
        Kinds(text, score, Layer.Cooperation, "Topic");
        Fields(text, score.Tally);
        FrequentErrors(text, score);
        return text.ToString();
    }

    private static void Kinds(StringBuilder text, Scorecard score, Layer layer, string heading)
    {
        text.Append(CultureInfo.InvariantCulture, $"## By {heading.ToLowerInvariant()}\n\n");
        Table(text, heading, score.Tally.KindsOf(layer));
    }

    private static void Table(StringBuilder text, string heading, IEnumerable<(string Name, Counts Counts)> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {heading} | Precision | Recall | F1 | Right | Invented | Missed |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach ((string name, Counts c) in rows)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {Three(c.Precision)} | {Three(c.Recall)} | {Three(c.F1)} | {c.Right} | {c.Invented} | {c.Missed} |\n");
        }

        text.Append('\n');
    }

    private static void Fields(StringBuilder text, Tally tally)
    {
        text.Append("## Fields of what was matched\n\n| Field | Accuracy | Right | Of |\n|---|---:|---:|---:|\n");
        foreach (Layer layer in Enum.GetValues<Layer>())
        {
            foreach (string field in Tally.FieldsOf(layer))
            {
                Share s = tally.Field(layer, field);
                text.Append(CultureInfo.InvariantCulture, $"| {ScoreText.NameOf(layer)} {field} | {Three(s.Accuracy)} | {s.Right} | {s.Of} |\n");
            }
        }

        text.Append('\n');
    }

    private static void FrequentErrors(StringBuilder text, Scorecard score)
    {
        text.Append(CultureInfo.InvariantCulture, $"## The {MostFrequent} most frequent errors\n\n| Times | Error | Rule | For example |\n|---:|---|---|---|\n");
        var groups = score.Articles.SelectMany(a => a.Errors.Select(e => (Article: a.Id, Error: e)))
            .GroupBy(e => (e.Error.Group, e.Error.Rule))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Group, StringComparer.Ordinal).ThenBy(g => g.Key.Rule, StringComparer.Ordinal);
        foreach (var group in groups.Take(MostFrequent))
        {
            (string article, ScoringError error) = group.First();
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {group.Count()} | {Cell(group.Key.Group)} | {Cell(group.Key.Rule ?? "–")} | {article}: {Cell(error.Text)} |\n");
        }
    }

    private static string Three(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "n/a";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
