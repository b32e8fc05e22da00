using Spectre.Console;

namespace DiplomacyGraph.Worker.Commands.Ask;

/// <summary>Shows an answer to a person: as a table where that fits into the width, else row by row; with evidence always row by row.</summary>
internal static class AnswerPage
{
    private const int ColumnGap = 3, TableMargin = 2, CardIndent = 3;

    private static readonly Style Label = new(Color.Grey);

    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal)
    {
        "place", "host", "mode", "status", "title", "kind", "party", "counterpartTitle", "counterpartKind", "counterpartParty", "modality", "of", "last", "lastSeen",
    };

    /// <summary>Writes the answer.</summary>
    public static void Write(Answer asked, Shown shown, Terminal terminal)
    {
        Answer answer = asked.Counted("articles");
        Answer plain = answer.WithoutEvidence().ForReading(shown.HasKeys);
        if (answer.Rows.Count == 0)
        {
            terminal.Out.WriteLine("The articles in the graph do not say.");
            return;
        }

        if (shown.HasEvidence)
        {
            WriteCards(answer, shown.HasKeys, terminal);
        }
        else if (WidthOf(plain) <= terminal.Width)
        {
            WriteTable(plain, terminal);
        }
        else
        {
            WriteCards(plain, shown.HasKeys, terminal);
        }

        int rows = shown.HasEvidence ? answer.Rows.Count : plain.Rows.Count;
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

        terminal.Write(table);
    }

    private static void WriteCards(Answer answer, bool hasKeys, Terminal terminal)
    {
        IReadOnlyList<IReadOnlyList<string>> lines = LinesOf(answer.WithoutEvidence().ForReading(hasKeys).Columns);
        bool hasEvidence = answer.Columns.Contains("quote");
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            terminal.Write(Card(answer, lines, row, hasEvidence));
            terminal.Out.WriteLine();
        }
    }

    // Columns that tell more of the one before them share its line.
    private static List<List<string>> LinesOf(IEnumerable<string> columns)
    {
        List<List<string>> lines = [];
        foreach (string column in columns)
        {
            if (Followers.Contains(column) && lines.Count > 0)
            {
                lines[^1].Add(column);
            }
            else
            {
                lines.Add([column]);
            }
        }

        return lines;
    }

    private static Grid Card(Answer answer, IReadOnlyList<IReadOnlyList<string>> lines, IReadOnlyList<object?> row, bool hasEvidence)
    {
        var card = new Grid().AddColumn(new GridColumn().NoWrap().Padding(CardIndent, 0, ColumnGap, 0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (IReadOnlyList<string> columns in lines)
        {
            string value = string.Join(", ", columns.Select(c => answer[row, c]).Where(v => v.Length > 0));
            if (value.Length > 0)
            {
                card.AddRow(new Text(columns[0], Label), new Text(value));
            }
        }

        if (hasEvidence)
        {
            card.AddRow(new Text("said", Label), new Text($"“{answer[row, "quote"]}”", new Style(Color.Green)));
            card.AddRow(new Text("in", Label), new Text(SourceOf(answer, row)));
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
