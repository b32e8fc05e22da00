using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyGraph.Facts;
using DiplomacyGraph.Graph.Identity;

namespace DiplomacyGraph.Graph.Claims;

/// <summary>A date as its ISO text.</summary>
internal sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartialDate.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>A party as its code, which a colon precedes where it is an organisation.</summary>
internal sealed class PartyJson : JsonConverter<Party>
{
    public override Party Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()! is [':', ..] name ? Party.Organisation(name[1..]) : Party.Country(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Party value, JsonSerializerOptions options) =>
        writer.WriteStringValue((value.Kind == PartyKind.Organisation ? ":" : "") + value.Code);
}

/// <summary>A span as its start and end with a dash between.</summary>
internal sealed class TextSpanJson : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string[] ends = reader.GetString()!.Split('-');
        return new TextSpan(Number(ends[0]), Number(ends[1]));
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Start}-{value.End}"));

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

/// <summary>A claim's name as article and handle with a slash between.</summary>
internal sealed class ClaimIdJson : JsonConverter<ClaimId>
{
    public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ClaimRow.IdOf(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ClaimId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
