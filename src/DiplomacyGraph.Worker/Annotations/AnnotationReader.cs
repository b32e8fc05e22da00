using System.Text.Json;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>Reads <c>ID.json</c> in the annotation scheme. What is missing or of another kind is left out, as the reference scorer does.</summary>
internal static class AnnotationReader
{
    /// <summary>Reads one file; its name without the ending is the article's id.</summary>
    /// <exception cref="JsonException">The file holds no JSON object.</exception>
    public static AnnotatedArticle Read(string path) => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    /// <summary>Reads the text of one file.</summary>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static AnnotatedArticle Parse(string id, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object
            ? new AnnotatedArticle(
                id, Text(root, "title"), Text(root, "publisher"), Text(root, "published"),
                [.. Items(root, "persons").Select(PersonOf)], [.. Items(root, "meetings").Select(MeetingOf)],
                [.. Items(root, "cooperation").Select(CooperationOf)])
            : throw new JsonException("It is not a JSON object.");
    }

    private static AnnotatedPerson PersonOf(JsonElement item) =>
        new(Text(item, "id") ?? "", Text(item, "name"), Texts(item, "aliases"), Text(item, "rank"), [.. Items(item, "roles").Select(RoleOf)]);

    private static AnnotatedRole RoleOf(JsonElement item) =>
        new(Text(item, "title"), Text(item, "kind"), Text(item, "of"), Text(item, "status"));

    private static AnnotatedMeeting MeetingOf(JsonElement item) => new(
        Text(item, "id") ?? "", Texts(item, "persons"), Texts(item, "countries"), Text(item, "date"), Text(item, "place"), Text(item, "host"),
        Text(item, "mode"), Text(item, "status"), Text(item, "evidence"));

    private static AnnotatedCooperation CooperationOf(JsonElement item) => new(
        Text(item, "id") ?? "", Text(item, "speaker"), Texts(item, "by"), Texts(item, "with"), Text(item, "topic"), Text(item, "modality"),
        Text(item, "meeting"), Text(item, "evidence"));

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static string[] Texts(JsonElement parent, string name) => !parent.TryGetProperty(name, out JsonElement value) ? [] : value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(Text).OfType<string>()],
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out JsonElement value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
