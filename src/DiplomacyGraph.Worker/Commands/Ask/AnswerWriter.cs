using System.Text.Encodings.Web;
using System.Text.Json;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>Writes answers as table, JSON or CSV.</summary>
internal static class AnswerWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the answer to the terminal.</summary>
    public static void Write(Answer answer, Shown shown, Terminal terminal)
    {
        Answer whole = shown.HasEvidence ? answer : answer.WithoutEvidence();
        switch (shown.Format)
        {
            case AnswerFormat.Json:
                WriteJson(whole, terminal.Out);
                break;
            case AnswerFormat.Csv:
                WriteCsv(whole, terminal.Out);
                break;
            default:
                AnswerPage.Write(answer, shown, terminal);
                break;
        }
    }

    private static void WriteJson(Answer answer, TextWriter text)
    {
        IEnumerable<string> rows = answer.Rows.Select(row =>
            "{" + string.Join(", ", answer.Columns.Zip(row, (c, v) => $"{Json(c)}: {Json(v)}")) + "}");
        string lines = string.Join(",\n", rows.Select(row => $"  {row}"));
        text.Write(lines.Length == 0 ? "[]\n" : $"[\n{lines}\n]\n");
    }

    private static string Json(object? value) => JsonSerializer.Serialize(value, Readable);

    private static void WriteCsv(Answer answer, TextWriter text)
    {
        foreach (IEnumerable<string> line in answer.Rows.Select(row => row.Select(Answer.Text)).Prepend(answer.Columns))
        {
            text.Write(string.Join(',', line.Select(Quoted)) + "\r\n");
        }
    }

    private static string Quoted(string value) => value.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : value;
}
