using System.Collections.Frozen;
using System.Text;

namespace DiplomacyGraph.Facts;

/// <summary>
/// Letters without their accents: <c>Müller</c> and <c>MULLER</c> become <c>muller</c>. The table is the library's own, because
/// the runtime takes no letter apart when it runs without the system's culture data, and names must compare alike on every machine.
/// </summary>
public static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Load();

    /// <summary>
    /// The text in small letters, taken apart as Unicode NFKD does (ligatures, full-width forms) and without combining marks.
    /// Stroked and hooked letters lose that too (<c>ø</c>, <c>ł</c>). What is outside the scripts of <c>plain-letters.tsv</c> stays.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            Append(plain, char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, char letter)
    {
        if (char.IsAscii(letter))
        {
            plain.Append(letter);
        }
        else if (Plain.TryGetValue(letter, out string? parts))
        {
            plain.Append(parts);
        }
        else if (char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            plain.Append(letter);
        }
    }

    private static FrozenDictionary<char, string> Load()
    {
        using Stream table = typeof(PlainLetters).Assembly.GetManifestResourceStream("plain-letters.tsv")!;
        using var lines = new StreamReader(table, Encoding.UTF8);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#') || line.StartsWith("#\t", StringComparison.Ordinal))
            .Select(line => line.Split('\t'))
            .SelectMany(columns => columns[1].Select(letter => (letter, columns[0])))
            .ToFrozenDictionary(p => p.letter, p => p.Item2);
    }
}
