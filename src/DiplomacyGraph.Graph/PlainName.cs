using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Graph;

/// <summary>Names as they are compared: small letters without accents, words parted by one blank.</summary>
internal static class PlainName
{
    /// <summary><c>Uğur Demirkıran-Öz</c> becomes <c>ugur demirkiran oz</c>.</summary>
    public static string Of(string name) => string.Join(' ', WordsOf(name));

    /// <summary>The words of a name, each of letters and digits only.</summary>
    public static IReadOnlyList<string> WordsOf(string name)
    {
        string plain = PlainLetters.Of(name);
        return new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
