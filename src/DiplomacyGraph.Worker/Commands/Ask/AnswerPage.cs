using Spectre.Console;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>Shows an answer to a person: as a table where that fits into the width, else row by row; with evidence always row by row.</summary>
internal static class AnswerPage
{
    private const int ColumnGap = 3, TableMargin = 2, CardIndent = 3;

    /// <summary>Writes the answer.</summary>
    public static void Write(Answer answer, bool hasEvidence, Terminal terminal)
    {
        Answer plain = answer.WithoutEvidence().ForReading();
        if (answer.Rows.Count == 0)
        {
            terminal.Out.WriteLine("The articles in the graph do not say.");
            return;
        }

        if (hasEvidence)
        {
            WriteCards(answer, terminal);
        }
        else if (WidthOf(plain) <= terminal.Width)
        {
            WriteTable(plain, terminal);
        }
        else
        {
            WriteCards(plain, terminal);
        }

        int rows = hasEvidence ? answer.Rows.Count : plain.Rows.Count;
        terminal.Out.WriteLine(rows == 1 ? "1 row" : $"{rows} rows");
    }

    private static int WidthOf(Answer answer) => TableMargin + answer.Columns.Index()
        .Sum(c => ColumnGap + answer.Rows.Select(r => Answer.Text(r[c.Index]).Length).Append(c.Item.Length).Max());

    private static void WriteTable(Answer answer, Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns([.. answer.Columns.Select(c => new TableColumn(new Text(c, new Style(decoration: Decoration.Bold))))]);
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            table.AddRow(row.Select(v => new Text(Answer.Text(v))));
        }

        terminal.Answers().Write(table);
    }

    private static void WriteCards(Answer answer, Terminal terminal)
    {
        Answer plain = answer.WithoutEvidence().ForReading();
        IAnsiConsole console = terminal.Answers();
        bool hasEvidence = answer.Columns.Contains("quote");
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            console.Write(new Padder(Card(answer, plain.Columns, row, hasEvidence), new Padding(0, 0, 0, 1)));
        }
    }

    private static Grid Card(Answer answer, IReadOnlyList<string> shown, IReadOnlyList<object?> row, bool hasEvidence)
    {
        var card = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(CardIndent)).AddColumn();
        foreach (string column in shown.Where(c => answer[row, c].Length > 0))
        {
            card.AddRow(new Text(column, new Style(Color.Grey)), new Text(answer[row, column]));
        }

        if (hasEvidence)
        {
            card.AddRow(new Text("said", new Style(Color.Grey)), new Text($"“{answer[row, "quote"]}”", new Style(Color.Green)));
            card.AddRow(new Text("in", new Style(Color.Grey)), new Text(SourceOf(answer, row)));
        }

        return card;
    }

    private static string SourceOf(Answer answer, IReadOnlyList<object?> row)
    {
        string address = answer[row, "url"] is { Length: > 0 } url ? url : $"article {answer[row, "article"]}";
        string[] parts = [answer[row, "publisher"], answer[row, "published"], address];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
