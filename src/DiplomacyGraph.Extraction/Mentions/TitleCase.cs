using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>Lines in which capitals say nothing: "Army Chief Meets Envoy of Jordan".</summary>
internal static class TitleCase
{
    private static readonly WordSet SmallWords = new(
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "via", "vs", "over", "into", "de", "al", "bin", "la", "el");

    /// <summary>A headline, or a line in which nearly all words but the small ones have capitals: "Army Chief Meets Envoy of Jordan".</summary>
    public static bool Is(TokenizedText text, Sentence sentence)
    {
        if (sentence.Kind == SentenceKind.Headline)
        {
            return true;
        }

        int words = 0, lower = 0;
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !SmallWords.Contains(text.Tokens[i]))
            {
                words++;
                lower += text.Tokens[i].IsCapitalised ? 0 : 1;
            }
        }

        return words > 4 && lower * 20 < words;
    }
}
