using DiplomacyGraph.Graph;
using DiplomacyGraph.Graph.Queries;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>Asks a question of the gold and gives the answer in its words: gold keys, gold ids, its columns.</summary>
internal sealed class QuestionsAnswers(IGraphStore store, QuestionsGraph graph)
{
    // Where the column of an answer has another name than that of the gold.
    private static readonly Dictionary<string, string[]> Columns = new(StringComparer.Ordinal)
    {
        ["person"] = ["personKey"],
        ["personA"] = ["personKey"],
        ["countryA"] = ["party"],
        ["personB"] = ["counterpartKey"],
        ["countryB"] = ["counterpartParty"],
        ["persons"] = ["personKeys"],
        ["countries"] = ["parties"],
        ["country"] = ["country", "party"],
        ["counterpart"] = ["counterpartKey"],
        ["counterparts"] = ["counterpartKeys"],
        ["speaker"] = ["speakerKey"],
    };

    /// <summary>The rows that the store gives, cell by cell in the words of the gold.</summary>
    /// <exception cref="ArgumentException">There is no such question, or the gold asks for a column that its answer lacks.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> AskAsync(ExpectedAnswer expected, CancellationToken cancellation)
    {
        QueryDescription question = QueryCatalogue.Find(expected.Name);
        var parameters = expected.Parameters.SelectMany(ParameterOf).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        IReadOnlyList<QueryRow> rows = await store.QueryAsync(question.Name, parameters, cancellation).ConfigureAwait(false);
        string[] columns = [.. expected.Columns.Select(c => Columns.GetValueOrDefault(c, [c]).FirstOrDefault(question.Columns.Contains)
            ?? throw new ArgumentException($"{expected.Id}: the answer of {question.Name} has no column \"{c}\"."))];
        return [.. rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(c => CellOf(row, c))])];
    }

    private IEnumerable<(string Name, object? Value)> ParameterOf(KeyValuePair<string, string> given) => given.Key switch
    {
        "year" => [("from", $"{given.Value}-01-01"), ("to", $"{given.Value}-12-31")],
        "person" or "meeting" => [(given.Key, graph.KeyOf(given.Value))],
        "article" => [(given.Key, graph.ArticleOf(given.Value))],
        _ => [(given.Key, given.Value)],
    };

    private string CellOf(QueryRow row, string column)
    {
        object? value = Value(row, column);
        return value switch
        {
            null => QuestionsFile.Nothing,
            IEnumerable<string> list => QuestionsFile.ListOf(list.Select(item => WordOf(column, item))),
            string text when column == "mention" => graph.GoldHandle((string)Value(row, "article")!, text),
            // A timeline tells of meetings by their key.
            _ when column == "detail" && Value(row, "what") is string what && what.StartsWith("meeting", StringComparison.Ordinal) => graph.GoldOf((string)Value(row, "fact")!),
            string text => WordOf(column, text),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };
    }

    private string WordOf(string column, string value) => column switch
    {
        "personKey" or "personKeys" or "counterpartKey" or "counterpartKeys" or "speakerKey" or "meeting" => graph.GoldOf(value),
        "article" or "articles" => graph.GoldArticle(value),
        _ => value,
    };

    private static object? Value(QueryRow row, string column) => row.Columns.Index().Where(c => c.Item == column).Select(c => row.Values[c.Index]).Single();
}
