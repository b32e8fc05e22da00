using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>
/// Writes facts as JSON in the annotation scheme, one item a line, with an <c>evidence</c> object beside it: per item (<c>p1</c>, <c>p1.r1</c>,
/// <c>m1</c>, <c>c1</c>) the quotes, their half-open offsets in UTF-16 code units of the text, the rule, and whether it is stated or inferred.
/// The same facts give the same bytes.
/// </summary>
internal static class AnnotationWriter
{
    private static readonly JsonSerializerOptions Compact = new()
    {
        // The files are read as JSON, never put into a page: letters stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>The JSON text of one article, with a line feed at its end.</summary>
    public static string Write(string id, ArticleFacts facts)
    {
        AnnotatedArticle said = FactsAnnotation.Of(id, facts);
        var json = new StringBuilder("{\n");
        Field(json, "id", said.Id);
        Field(json, "title", said.Title);
        Field(json, "publisher", said.Publisher);
        Field(json, "published", said.Published);
        List(json, "persons", said.Persons.Select(PersonLine));
        List(json, "meetings", said.Meetings.Select(MeetingLine));
        List(json, "cooperation", said.Cooperation.Select(CooperationLine));
        Field(json, "extractor", facts.ExtractorVersion);
        Lines(json, "evidence", '{', EvidenceLines(facts), '}');
        return json.Append("\n}\n").ToString();
    }

    private static string PersonLine(AnnotatedPerson p) =>
        Line(new { p.Id, p.Name, p.Aliases, p.Rank, Roles = p.Roles.Select(r => new { r.Title, r.Kind, r.Of, r.Status }) });

    private static string MeetingLine(AnnotatedMeeting m) =>
        Line(new { m.Id, m.Persons, m.Countries, m.Date, m.Place, m.Host, m.Mode, m.Status, m.Evidence });

    private static string CooperationLine(AnnotatedCooperation c) =>
        Line(new { c.Id, c.Speaker, c.By, c.With, c.Topic, c.Modality, c.Meeting, c.Evidence });

    private static IEnumerable<string> EvidenceLines(ArticleFacts facts) => facts.Persons
        .SelectMany(p => p.Roles.Select((r, i) => ($"{p.Id}.r{i + 1}", (IReadOnlyList<Evidence>)[r.Evidence])).Prepend((p.Id, p.Mentions)))
        .Concat(facts.Meetings.Select(m => (m.Id, m.Evidence)))
        .Concat(facts.Cooperation.Select(c => (c.Id, c.Evidence)))
        .Select(item => $"{Line(item.Item1)}: {Line(item.Item2.Select(EvidenceItem))}");

    private static object EvidenceItem(Evidence e) => new
    {
        e.Quote,
        e.Span.Start,
        e.Span.End,
        Sentence = Range(e.Sentence),
        e.Rule,
        Basis = AnnotationWord.Of(e.Basis),
        LicensedBy = e.LicensedBy is TextSpan words ? Range(words) : null,
    };

    private static int[] Range(TextSpan span) => [span.Start, span.End];

    private static string Line<T>(T item) => JsonSerializer.Serialize(item, Compact);

    private static void Field(StringBuilder json, string name, string? value) =>
        json.Append("  \"").Append(name).Append("\": ").Append(Line(value)).Append(",\n");

    private static void List(StringBuilder json, string name, IEnumerable<string> items)
    {
        Lines(json, name, '[', items, ']');
        json.Append(",\n");
    }

    private static void Lines(StringBuilder json, string name, char open, IEnumerable<string> items, char close)
    {
        string lines = string.Join(",\n", items.Select(item => $"    {item}"));
        json.Append("  \"").Append(name).Append("\": ").Append(open).Append(lines.Length == 0 ? "" : $"\n{lines}\n  ").Append(close);
    }
}
