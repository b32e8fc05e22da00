using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>Writes how well persons and meetings were told apart, line for line as the reference scorer prints it.</summary>
internal static class IdentityReport
{
    /// <summary>The table; with errors also what was merged, split and missed.</summary>
    public static string Write(IReadOnlyList<IdentityLayer> layers, bool hasErrors)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"",-10}{"precision",10}{"recall",10}{"F1",10}   clusters predicted/gold   mentions predicted/gold\n");
        foreach (IdentityLayer layer in layers)
        {
            BCubed score = layer.Score;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{layer.Name,-10}{ScoreText.Four(score.Precision),10}{ScoreText.Four(score.Recall),10}{ScoreText.Four(score.F1),10}");
            text.Append(CultureInfo.InvariantCulture, $"{Clusters(layer.Found),15}/{Clusters(layer.Gold),-12}{layer.Found.Count,13}/{layer.Gold.Count}\n");
        }

        return hasErrors ? text.AppendJoin("", layers.SelectMany(l => ErrorsOf(l).Select(e => $"{l.Name}: {e}\n"))).ToString() : text.ToString();
    }

    /// <summary>The found clusters in the form that the reference scorer reads.</summary>
    public static string Predictions(IReadOnlyList<IdentityLayer> layers) => JsonSerializer.Serialize(layers.ToDictionary(l => l.Name, ClustersOf)) + "\n";

    private static string[][][] ClustersOf(IdentityLayer layer) => [.. layer.Found.GroupBy(f => f.Value, f => f.Key, StringComparer.Ordinal)
        .Select(cluster => cluster.Order().ToList()).OrderBy(cluster => cluster[0])
        .Select(cluster => (string[][])[.. cluster.Select(m => (string[])[m.Article, m.Handle])])];

    private static IEnumerable<string> ErrorsOf(IdentityLayer layer)
    {
        IEnumerable<string> merged = layer.Found.GroupBy(f => f.Value, f => layer.Gold[f.Key], StringComparer.Ordinal)
            .Select(cluster => cluster.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()).Where(keys => keys.Count > 1)
            .Select(keys => $"merged    {string.Join(" + ", keys)}");
        return merged.Concat(layer.Gold.GroupBy(g => g.Value, g => g.Key, StringComparer.Ordinal).OrderBy(c => c.Key, StringComparer.Ordinal)
            .SelectMany(cluster => ErrorsOf(layer, cluster)));
    }

    private static IEnumerable<string> ErrorsOf(IdentityLayer layer, IGrouping<string, GoldMention> cluster)
    {
        List<string> parts = [.. cluster.Where(layer.Found.ContainsKey).GroupBy(m => layer.Found[m], StringComparer.Ordinal)
            .Select(part => string.Join(", ", part.Order())).Order(StringComparer.Ordinal)];
        if (parts.Count > 1)
        {
            yield return $"split     {cluster.Key}: {string.Join(" | ", parts)}";
        }

        List<GoldMention> missed = [.. cluster.Where(m => !layer.Found.ContainsKey(m)).Order()];
        if (missed.Count > 0)
        {
            yield return $"missed    {cluster.Key}: {string.Join(", ", missed)}";
        }
    }

    private static int Clusters(IReadOnlyDictionary<GoldMention, string> clusters) => clusters.Values.Distinct(StringComparer.Ordinal).Count();
}
