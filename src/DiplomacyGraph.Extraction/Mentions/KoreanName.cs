using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Park Jae-min", "Won In-ho": a Korean surname with a given name of two syllables joined by a hyphen is a person, whatever the words mean elsewhere.</summary>
internal sealed class KoreanName(Lexicon lexicon)
{
    /// <summary>Whether such a name starts at a token and ends before <paramref name="limit"/>.</summary>
    public bool Is(TokenizedText text, int surname, int limit) =>
        surname >= 0 && surname + 2 < limit && text.Tokens[surname].IsCapitalised && !text.Tokens[surname].AfterHyphen && lexicon.KoreanSurnames.Contains(text.Tokens[surname])
        && text.Tokens[surname + 1] is { IsCapitalised: true, AfterSpace: true, Norm.Length: < 7 } && text.Tokens[surname + 2] is { AfterHyphen: true, IsCapitalised: false, Norm.Length: < 7 }
        && !(surname + 3 < limit && text.Tokens[surname + 3].AfterHyphen) && !Enumerable.Range(surname + 1, 2).All(i => lexicon.CommonWords.Contains(text.Tokens[i]));
}
