using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>Facts and claims as JSON: the form in which a store keeps what it must read again.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true,
    Converters = [typeof(PartialDateJson), typeof(PartyJson), typeof(TextSpanJson), typeof(ClaimIdJson)])]
[JsonSerializable(typeof(ArticleFacts))]
[JsonSerializable(typeof(SourceClaim))]
[JsonSerializable(typeof(PersonClaim))]
[JsonSerializable(typeof(MeetingClaim))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    private static FactsJson? _plain;

    /// <summary>Writes letters of all scripts as they are.</summary>
    public static FactsJson Plain => _plain ??= new FactsJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
