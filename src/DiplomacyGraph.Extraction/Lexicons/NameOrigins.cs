using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>"Kitagawa" sounds Japanese, "Kazlauskas" Lithuanian: the countries of which a part of a name is typical.</summary>
internal sealed class NameOrigins
{
    private const int ShortestStem = 2;

    private readonly Dictionary<string, List<Party>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Party>> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Party>> _beginnings = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>Reads rows of countries and parts ("abe", "*kawa", "olu*").</summary>
    public NameOrigins(IEnumerable<LexiconFile.Row> rows)
    {
        foreach (LexiconFile.Row row in rows)
        {
            Party[] countries = [.. row.Values(0).Select(Party.Country)];
            foreach (string part in row.Values(1))
            {
                Dictionary<string, List<Party>> table = part[0] == '*' ? _endings : part[^1] == '*' ? _beginnings : _words;
                string letters = part.Trim('*');
                table[letters] = [.. table.GetValueOrDefault(letters, []), .. countries];
                _longest = Math.Max(_longest, letters.Length);
            }
        }
    }

    /// <summary>The countries of which one word of a name, folded, is typical: by the whole word, else by its longest ending, else by its beginning; none where nothing says.</summary>
    public IReadOnlyList<Party> Of(string word) => _words.GetValueOrDefault(word) ?? Longest(word, fromEnd: true) ?? Longest(word, fromEnd: false) ?? [];

    private List<Party>? Longest(string word, bool fromEnd)
    {
        for (int length = Math.Min(_longest, word.Length - ShortestStem); length > 1; length--)
        {
            if (fromEnd ? _endings.TryGetValue(word[^length..], out List<Party>? found) : _beginnings.TryGetValue(word[..length], out found))
            {
                return found;
            }
        }

        return null;
    }
}
