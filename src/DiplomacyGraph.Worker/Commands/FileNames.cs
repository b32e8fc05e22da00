using DiplomacyGraph.Worker.Articles;

namespace DiplomacyGraph.Worker.Commands;

/// <summary>Gives each article a file name of its own: that of its file, with the line for JSON lines, and a number where two would be the same.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The next free name, without ending. The same items in the same order get the same names.</summary>
    public string For(ArticleItem item)
    {
        string stem = Path.GetFileNameWithoutExtension(item.Path) + (item.Line is int line ? $"-{line}" : "");
        string name = stem;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = $"{stem}-{number}";
        }

        return name;
    }
}
