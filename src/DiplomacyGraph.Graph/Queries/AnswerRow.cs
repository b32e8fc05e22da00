using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph.Queries;

/// <summary>Reads the columns of a row by name.</summary>
internal sealed class AnswerRow(QueryRow row)
{
    public string? Text(string column) => Value(column) as string;

    public string Required(string column) => Text(column)
        ?? throw new GraphStoreException($"The column \"{column}\" is empty: the graph was written by another program, or its schema is older.");

    public long Number(string column) => Value(column) is long number ? number : 0;

    public PartialDate? Date(string column) => PartialDate.TryParse(Text(column), out PartialDate date) ? date : null;

    public T Word<T>(string column) where T : struct, Enum => AnnotationWord.TryParse(Required(column), out T member)
        ? member
        : throw new GraphStoreException(
            $"\"{Text(column)}\" in column \"{column}\" is no {typeof(T).Name}: the graph was written by another version of the program.");

    public IReadOnlyList<string> List(string column) => Value(column) as IReadOnlyList<string> ?? [];

    public AnswerPerson Person(string name, string key) => new(Required(name), Required(key));

    public Proof Proof() => new(
        Required("article"), Text("url"), Date("published"), Required("quote"),
        new TextSpan((int)Number("start"), (int)Number("end")), row.Columns.Contains("articles") ? List("articles") : [Required("article")]);

    private object? Value(string column)
    {
        for (int i = 0; i < row.Columns.Count; i++)
        {
            if (row.Columns[i] == column)
            {
                return row.Values[i];
            }
        }

        throw new GraphStoreException($"The answer has no column \"{column}\".");
    }
}
