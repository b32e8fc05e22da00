namespace DiplomacyGraph.Extraction.Lexicons;

/// <summary>A lexicon file that ships with the library is damaged: <c>ranks.tsv:17: expected 2 columns, found 1</c>.</summary>
public sealed class LexiconException(string message) : Exception(message);
