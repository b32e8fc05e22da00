using System.Globalization;
using System.Text;

namespace DiplomacyGraph.Worker.Evaluation;

/// <summary>Writes a score as plain text, line for line as the reference scorer prints it.</summary>
internal static class ScoreText
{
    /// <summary>The table: a line per layer, below it the accuracies of its fields.</summary>
    public static string Table(Scorecard score)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{score.Articles.Count} documents\n");
        text.Append(CultureInfo.InvariantCulture, $"{"layer",-12} {"precision",9} {"recall",9} {"F1",9} {"tp",6} {"fp",6} {"fn",6}\n");
        foreach (Layer layer in Enum.GetValues<Layer>())
        {
            Counts c = score.Tally[layer];
            text.Append(
                CultureInfo.InvariantCulture,
                $"{NameOf(layer),-12} {Four(c.Precision),9} {Four(c.Recall),9} {Four(c.F1),9} {c.Right,6} {c.Invented,6} {c.Missed,6}\n");
            foreach (string field in Tally.FieldsOf(layer))
            {
                Share s = score.Tally.Field(layer, field);
                text.Append(CultureInfo.InvariantCulture, $"  {field,-10} {Four(s.Accuracy),9}  ({s.Right} of {s.Of} matched)\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The errors, article by article; empty where there is none.</summary>
    public static string Errors(Scorecard score)
    {
        var text = new StringBuilder();
        foreach (ArticleErrors article in score.Articles.Where(a => a.Errors.Count > 0))
        {
            text.Append('\n').Append(article.Id).Append('\n');
            text.AppendJoin("", article.Errors.Select(e => $"  {e.Text}\n"));
        }

        return text.ToString();
    }

    /// <summary>The name of a layer as reports write it.</summary>
    public static string NameOf(Layer layer) => layer.ToString().ToLowerInvariant();

    /// <summary>Four decimals, a half to the even digit as C and Python print it; <c>n/a</c> for nothing.</summary>
    public static string Four(double? share) =>
        share is double value ? Math.Round((decimal)value, 4, MidpointRounding.ToEven).ToString("0.0000", CultureInfo.InvariantCulture) : "n/a";
}
