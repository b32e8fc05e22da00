using System.Text.Json;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>A question with the rows that a reader of the articles would give.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Name">Its name, as <c>ask</c> takes it.</param>
/// <param name="Parameters">Values by parameter; people and meetings by gold key, articles by gold id.</param>
/// <param name="Columns">What the rows hold, in order.</param>
/// <param name="Rows">The rows, in order; lists within a row are sorted.</param>
internal sealed record ExpectedAnswer(
    string Id, string Name, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>Reads <c>questions.json</c>. A cell becomes text: a list in its order with blanks, nothing for null.</summary>
internal static class QuestionsFile
{
    /// <summary>What stands in a cell for null.</summary>
    public const string Nothing = "–";

    private const string FileName = "questions.json";

    /// <summary>Whether a folder asks questions.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The questions of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is missing or cannot be understood.</exception>
    public static IReadOnlyList<ExpectedAnswer> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
            return [.. document.RootElement.GetProperty("questions").EnumerateArray().Select(QuestionOf)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FileNotFoundException)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>A list as it stands in a cell: sorted.</summary>
    public static string ListOf(IEnumerable<string> items) => $"[{string.Join(' ', items.Order(StringComparer.Ordinal))}]";

    private static ExpectedAnswer QuestionOf(JsonElement item) => new(
        item.GetProperty("id").GetString()!, item.GetProperty("name").GetString()!,
        item.GetProperty("parameters").EnumerateObject().ToDictionary(p => p.Name, p => CellOf(p.Value), StringComparer.Ordinal),
        [.. item.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)],
        [.. item.GetProperty("rows").EnumerateArray().Select(row => (IReadOnlyList<string>)[.. row.EnumerateArray().Select(CellOf)])]);

    private static string CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Nothing,
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => ListOf(value.EnumerateArray().Select(CellOf)),
        _ => value.GetRawText(),
    };
}
