using System.Text;

namespace DiplomacyGraph.Facts;

/// <summary>The words of the annotation guide (<c>chief_of_defence</c>) for enum members (<c>ChiefOfDefence</c>), and back.</summary>
public static class AnnotationWord
{
    /// <summary>The snake-case word of an enum member.</summary>
    public static string Of<T>(T member) where T : struct, Enum => Words<T>.ByMember[member];

    /// <summary>The member of a snake-case word; false where the enum has no such word.</summary>
    public static bool TryParse<T>(string word, out T member) where T : struct, Enum => Words<T>.ByWord.TryGetValue(word, out member);

    /// <summary>All words of an enum, in the order of its members.</summary>
    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static string SnakeCase(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            word.Append(char.IsUpper(c) && word.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    private static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByMember = Enum.GetValues<T>().ToDictionary(m => m, m => SnakeCase(m.ToString()));
        public static readonly Dictionary<string, T> ByWord = ByMember.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
