using Microsoft.Extensions.Configuration;

namespace DiplomacyGraph.Worker.Settings;

/// <summary>
/// Where settings come from, the later beats the earlier: <c>appsettings.json</c> beside the program, <c>appsettings.json</c> in the working
/// folder, <c>NEO4J_URI</c> and its like, <c>DIPLOMACY__Section__Name</c>, the options of the command line.
/// </summary>
internal static class SettingsFiles
{
    /// <summary>Section of the store's settings.</summary>
    public const string Store = "Store";

    private const string FileName = "appsettings.json", Prefix = "DIPLOMACY__";

    private static readonly (string Variable, string Key)[] Neo4jVariables =
    [
        ("NEO4J_URI", $"{Store}:Neo4jUri"), ("NEO4J_USER", $"{Store}:Neo4jUser"), ("NEO4J_PASSWORD", $"{Store}:Neo4jPassword"),
        ("NEO4J_DATABASE", $"{Store}:Neo4jDatabase"),
    ];

    /// <summary>Reads all sources.</summary>
    /// <param name="options">Settings given on the command line, by key.</param>
    /// <exception cref="InvalidDataException">A file is no valid JSON.</exception>
    public static IConfigurationRoot Read(IEnumerable<KeyValuePair<string, string?>> options) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true)
        .AddJsonFile(Path.GetFullPath(FileName), optional: true)
        .AddInMemoryCollection(Neo4jVariables.Select(v => KeyValuePair.Create(v.Key, Variable(v.Variable))).Where(p => p.Value is not null))
        .AddEnvironmentVariables(Prefix)
        .AddInMemoryCollection(options)
        .Build();

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
