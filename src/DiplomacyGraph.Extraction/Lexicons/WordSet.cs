using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>A set of single words, compared folded.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = words.Select(w => Folding.Fold(w)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the folded form (<see cref="Token.Norm"/>) is in the set.</summary>
    public bool Contains(string norm) => _words.Contains(norm);

    /// <summary>The first column of a lexicon, as words.</summary>
    public static WordSet Read(string file, int columns) => new(LexiconFile.Read(file, columns).Select(r => r[0]));
}
