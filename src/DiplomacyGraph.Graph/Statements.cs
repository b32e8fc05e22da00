using System.Collections.Concurrent;
using System.Reflection;

namespace DiplomacyGraph.Graph;

/// <summary>The texts of all statements, by language, folder and name: <c>cypher/queries/meetings-between</c>.</summary>
internal static class Statements
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of <c>cypher/FOLDER/NAME.cypher</c>.</summary>
    /// <exception cref="ArgumentException">No such statement.</exception>
    public static string Cypher(string folder, string name) => Text($"cypher/{folder}/{name}.cypher");

    /// <summary>The text of <c>sql/FOLDER/NAME.sql</c>.</summary>
    /// <exception cref="ArgumentException">No such statement.</exception>
    public static string Sql(string folder, string name) => Text($"sql/{folder}/{name}.sql");

    /// <summary>Names of the statements in a folder of a language, in order.</summary>
    public static IReadOnlyList<string> Names(string language, string folder) =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith($"{language}/{folder}/", StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n)).Order(StringComparer.Ordinal)];

    private static string Text(string resource) => Texts.GetOrAdd(resource, static name =>
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no statement \"{name}\".", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
