using System.Globalization;
using System.Text;

namespace DiplomacyGraph.Worker.Evaluation.Clusters;

/// <summary>How one question was answered.</summary>
/// <param name="Expected">The question with its rows.</param>
/// <param name="Found">The rows of the store, in the words and the order of the gold.</param>
internal sealed record AnsweredQuestion(ExpectedAnswer Expected, IReadOnlyList<IReadOnlyList<string>> Found)
{
    private const string Between = " | ";

    /// <summary>Whether the rows are exactly the expected ones: the same, in the same order.</summary>
    public bool IsRight => Lines(Expected.Rows).SequenceEqual(Lines(Found));

    /// <summary>Expected rows that were not found.</summary>
    public IEnumerable<string> Missing => Lines(Expected.Rows).Except(Lines(Found));

    /// <summary>Found rows that were not expected.</summary>
    public IEnumerable<string> Wrong => Lines(Found).Except(Lines(Expected.Rows));

    private static IEnumerable<string> Lines(IEnumerable<IReadOnlyList<string>> rows) => rows.Select(row => string.Join(Between, row));
}

/// <summary>Writes how many questions were answered rightly, by name and in total.</summary>
internal static class QuestionsReport
{
    /// <summary>The table; with errors also the rows of each wrong answer: <c>-</c> missing, <c>+</c> wrong.</summary>
    public static string Write(IReadOnlyList<AnsweredQuestion> answers, bool hasErrors)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"questions",-26} {"right",6} {"all",5}\n");
        foreach (IGrouping<string, AnsweredQuestion> name in answers.GroupBy(a => a.Expected.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name.Key,-26} {name.Count(a => a.IsRight),6} {name.Count(),5}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{"total",-26} {answers.Count(a => a.IsRight),6} {answers.Count,5}\n");
        foreach (AnsweredQuestion answer in answers.Where(a => hasErrors && !a.IsRight))
        {
            Errors(text, answer);
        }

        return text.ToString();
    }

    private static void Errors(StringBuilder text, AnsweredQuestion answer)
    {
        string parameters = string.Join(' ', answer.Expected.Parameters.Select(p => $"{p.Key}={p.Value}"));
        text.Append(CultureInfo.InvariantCulture, $"\n{answer.Expected.Id} {answer.Expected.Name} {parameters}\n");
        text.AppendJoin("", answer.Missing.Select(row => $"  - {row}\n")).AppendJoin("", answer.Wrong.Select(row => $"  + {row}\n"));
        if (!answer.Missing.Any() && !answer.Wrong.Any())
        {
            text.Append("  the same rows in another order\n");
        }
    }
}
