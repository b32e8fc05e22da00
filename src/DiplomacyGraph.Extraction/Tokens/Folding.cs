using System.Text;

namespace DiplomacyGraph.Extraction.Tokens;

/// <summary>Makes spellings comparable: lower case, no accents, no apostrophes and dots.</summary>
/// <remarks>Unicode's own decomposition needs the ICU library, which a fresh machine may lack; these tables hold its result for the Latin letters.</remarks>
internal static class Folding
{
    private const char FirstAccented = '\u00C0', FirstAdditional = '\u1E00';

    // Base letters of U+00C0 to U+024F and of U+1E00 to U+1EFF; a blank where there is no single one.
    private const string Accented =
        "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy yaaaaaaccccccccdd  eeeeeeeeeegggggggg" +
        "hh  iiiiiiiii   jjkk llllll    nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzzs        " +
        "                        oo             uu                            aaiioouuuuuuuuuu aaaa    ggkkoo" +
        "oo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            ";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

    // Letters that have no base letter, or several.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['ħ'] = "h", ['ŧ'] = "t", ['ı'] = "i", ['ə'] = "e", ['ŋ'] = "n",
        ['ɓ'] = "b", ['ɗ'] = "d", ['ƙ'] = "k", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ĸ'] = "k", ['ǝ'] = "e",
    };

    /// <summary>The folded form of one word: only letters and digits are left.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word))
        {
            return string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));
        }

        var folded = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            Append(folded, char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        char plain = letter >= FirstAccented && letter - FirstAccented < Accented.Length ? Accented[letter - FirstAccented]
            : letter >= FirstAdditional && letter - FirstAdditional < Additional.Length ? Additional[letter - FirstAdditional] : ' ';
        if (plain != ' ')
        {
            folded.Append(plain);
        }
        else if (Letters.TryGetValue(letter, out string? several))
        {
            folded.Append(several);
        }
        else if (char.IsLetterOrDigit(letter))
        {
            folded.Append(letter);
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
