using System.Collections.Concurrent;
using System.Reflection;

namespace DiplomacyGraph.Graph;

/// <summary>The texts of all statements, by language and by name with its folder: <c>queries/meetings-between</c>.</summary>
internal static class Statements
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of <c>cypher/NAME.cypher</c>.</summary>
    /// <exception cref="ArgumentException">No such statement.</exception>
    public static string Cypher(string name) => Text($"cypher/{name}.cypher");

    /// <summary>The text of <c>sql/NAME.sql</c>.</summary>
    /// <exception cref="ArgumentException">No such statement.</exception>
    public static string Sql(string name) => Text($"sql/{name}.sql");

    /// <summary>Names of all statements of a language (<c>cypher</c>, <c>sql</c>), or of one folder, in order.</summary>
    public static IReadOnlyList<string> Names(string language, string folder = "")
    {
        string root = language + "/", suffix = "." + language;
        return
        [
            .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
                .Where(n => n.StartsWith(root + folder, StringComparison.Ordinal) && n.EndsWith(suffix, StringComparison.Ordinal))
                .Select(n => n[root.Length..^suffix.Length])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Those of the parameters that a text uses.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Used(string text, IReadOnlyDictionary<string, object?> parameters) =>
        parameters.Where(p => text.Contains("$" + p.Key, StringComparison.Ordinal));

    private static string Text(string resource) => Texts.GetOrAdd(resource, static name =>
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no statement \"{name}\".", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
