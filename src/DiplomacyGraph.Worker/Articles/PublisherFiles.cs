using System.Text.Json;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Worker.Annotations;
using DiplomacyGraph.Worker.Articles.Readers;

namespace DiplomacyGraph.Worker.Articles;

/// <summary>
/// From which country publishers write, as a <c>publishers.json</c> says: <c>{"Two Niles News": "SD"}</c>. It holds for the folder that it is in and all below,
/// up to the folder that was asked for; the nearest wins as a whole.
/// </summary>
internal sealed class PublisherFiles
{
    private const string Name = "publishers.json";

    private readonly Dictionary<string, (DateTime Written, IReadOnlyDictionary<string, Party> Sides)> _read = new(StringComparer.Ordinal);

    /// <summary>Whether a file is such a table.</summary>
    public static bool IsOne(string path) => Path.GetFileName(path) == Name;

    /// <summary>The sides of the publishers of a file's articles; empty where no folder says.</summary>
    /// <exception cref="ArticleException">The file that says it cannot be understood.</exception>
    public IReadOnlyDictionary<string, Party> For(FoundFile file)
    {
        string? own = Path.GetDirectoryName(Path.GetFullPath(file.Path)), root = file.Root is null ? own : Path.GetFullPath(file.Root);
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, Name);
            if (File.Exists(path))
            {
                return Read(path);
            }

            if (folder == Path.TrimEndingDirectorySeparator(root ?? folder))
            {
                break;
            }
        }

        return new Dictionary<string, Party>();
    }

    /// <summary>The article with the side of its publisher, where the table has it.</summary>
    public static Article WithSide(Article article, IReadOnlyDictionary<string, Party> sides) =>
        article.Publisher is string publisher && sides.TryGetValue(publisher, out Party side) ? article.WithSide(side) : article;

    /// <summary>Reads the table of one file.</summary>
    /// <exception cref="ArticleException">It is no JSON object of publisher and country.</exception>
    public static IReadOnlyDictionary<string, Party> Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, JsonReading.Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => SideOf(p.Name, p.Value), StringComparer.Ordinal)
                : throw new ArticleException($"{Name} is no JSON object. Write it as {{\"publisher\": \"SD\"}}.");
        }
        catch (JsonException e)
        {
            throw new ArticleException($"{Name} is no valid JSON ({JsonReading.Where(e)}). Correct or remove that file.", e);
        }
    }

    private static Party SideOf(string publisher, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && AnnotatedParty.Of(value.GetString()) is { Kind: PartyKind.Country } side ? side
            : throw new ArticleException($"{Name} gives \"{publisher}\" the country {value.GetRawText()}: expected an ISO 3166-1 code such as \"SD\".");

    private IReadOnlyDictionary<string, Party> Read(string path)
    {
        DateTime written = File.GetLastWriteTimeUtc(path);
        if (!_read.TryGetValue(path, out var known) || known.Written != written)
        {
            _read[path] = known = (written, Parse(File.ReadAllText(path)));
        }

        return known.Sides;
    }
}
