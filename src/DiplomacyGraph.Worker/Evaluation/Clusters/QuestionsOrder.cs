namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>
/// The order of the rows of each question. Keys of people and meetings are other words in another store, so rows that differ only from a key on
/// are put in the order of the gold keys before they are compared.
/// </summary>
internal static class QuestionsOrder
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "person", "personA", "personB", "counterpart", "meeting", "article" };

    private static readonly Dictionary<string, string[]> Orders = new(StringComparer.Ordinal)
    {
        ["chiefs-of-staff-who-met"] = ["date", "countryA", "countryB", "personA", "personB"],
        ["meetings-between"] = ["date", "meeting"],
        ["meetings-of"] = ["date", "meeting"],
        ["counterparts-of"] = ["meetings", "counterpart"],
        ["cooperation-stated"] = ["date", "topic", "modality"],
        ["topics-between"] = ["topic"],
        ["planned-without-report"] = ["date", "meeting"],
        ["known-from-one-side"] = ["date", "meeting"],
        ["most-active-officials"] = ["meetings", "person"],
        ["timeline"] = ["date", "what", "detail"],
        ["evidence-for"] = ["article"],
        ["conflicting-reports"] = ["meeting", "field"],
        ["cancelled-meetings"] = ["date", "meeting"],
        ["people-called"] = ["person"],
        ["offices-of"] = ["firstSeen"],
    };

    /// <summary>The rows in the order of the question as far as keys decide it; what other columns decide stays as the store gave it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Settle(ExpectedAnswer question, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        string[] order = Orders.GetValueOrDefault(question.Name, []);
        List<string> columns = [.. question.Columns];
        int[] plain = [.. order.TakeWhile(c => !Keys.Contains(c)).Select(c => columns.IndexOf(c))];
        int[] keyed = [.. order.Skip(plain.Length).Select(c => columns.IndexOf(c))];
        return [.. Runs(rows, plain).SelectMany(run => run.OrderBy(row => Text(row, keyed), StringComparer.Ordinal).ThenBy(row => Text(row, null), StringComparer.Ordinal))];
    }

    private static IEnumerable<List<IReadOnlyList<string>>> Runs(IReadOnlyList<IReadOnlyList<string>> rows, int[] columns)
    {
        List<IReadOnlyList<string>> run = [];
        foreach (IReadOnlyList<string> row in rows)
        {
            if (run.Count > 0 && Text(run[0], columns) != Text(row, columns))
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        yield return run;
    }

    private static string Text(IReadOnlyList<string> row, int[]? columns) => string.Join('\u001F', columns is null ? row : columns.Select(c => row[c]));
}
