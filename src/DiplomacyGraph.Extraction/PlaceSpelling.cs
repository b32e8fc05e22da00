using System.Collections.Frozen;

namespace DiplomacyGraph.Extraction;

/// <summary>"RIO DE JANEIRO, May 3" tells of Rio de Janeiro: the capitals of a dateline are no spelling of their own.</summary>
internal static class PlaceSpelling
{
    // Up to so many letters, capitals may well be an abbreviation.
    private const int LongestAbbreviation = 3;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet(
        ["and", "am", "an", "da", "de", "del", "des", "di", "do", "dos", "du", "la", "le", "les", "of", "sur", "the", "upon"], StringComparer.Ordinal);

    /// <summary>A place as news writes it inside a sentence; one that is not in capitals stays as it is.</summary>
    public static string Of(string place) =>
        place.Count(char.IsLetter) > LongestAbbreviation && !place.Any(char.IsLower) && !place.Contains('.', StringComparison.Ordinal)
            ? string.Join(' ', place.Split(' ').Select((word, i) => Word(word.ToLowerInvariant(), isFirst: i == 0)))
            : place;

    private static string Word(string word, bool isFirst)
    {
        if (!isFirst && SmallWords.Contains(word))
        {
            return word;
        }

        // A letter also opens a part of a name behind a hyphen, and behind an apostrophe that follows one letter (N'Djamena, L'Aquila).
        return string.Concat(word.Select((c, i) => i == 0 || word[i - 1] == '-' || (i == 2 && (word[1] is '\'' or '’')) ? char.ToUpperInvariant(c) : c));
    }
}
