using System.Reflection;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>Reads an embedded lexicon: tab-separated, UTF-8, <c>#</c> starts a comment line, <c>-</c> is an empty column, <c>|</c> separates values.</summary>
internal static class LexiconFile
{
    /// <summary>One data line.</summary>
    internal sealed record Row(string File, int Line, string[] Columns)
    {
        /// <summary>A column's text; empty for <c>-</c>.</summary>
        public string this[int column] => Columns[column] == "-" ? "" : Columns[column];

        /// <summary>A column's values.</summary>
        public string[] Values(int column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>An error that names the line.</summary>
        public LexiconException Error(string what) => new($"{File}:{Line}: {what}");
    }

    /// <summary>All data lines of a file.</summary>
    /// <exception cref="LexiconException">No such file, or a line with another number of columns.</exception>
    public static IReadOnlyList<Row> Read(string name, int columns)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new LexiconException($"{name}: no such lexicon");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd(), columns);
    }

    /// <summary>The data lines of a text.</summary>
    /// <exception cref="LexiconException">A line with another number of columns.</exception>
    public static IReadOnlyList<Row> Parse(string name, string text, int columns)
    {
        var rows = new List<Row>();
        int number = 0;
        foreach (string line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            rows.Add(cells.Length == columns
                ? new Row(name, number, cells)
                : throw new LexiconException($"{name}:{number}: expected {columns} columns, found {cells.Length}"));
        }

        return rows;
    }
}
