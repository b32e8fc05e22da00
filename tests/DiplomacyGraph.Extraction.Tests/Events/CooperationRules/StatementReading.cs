using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests.Events.CooperationRules;

/// <summary>Statements of two defence ministers who meet, Novotna (CZ) and Brekke (NO), as "by&gt;with topic modality".</summary>
internal static class StatementReading
{
    private const string Setting = "Ministers hold talks\n\nDefence Minister Jana Novotna of the Czech Republic met Norwegian Defence Minister Lars Brekke in Prague on Monday. ";

    /// <summary>The statements of sentences told of the two.</summary>
    public static List<string> Statements(string sentences) => [.. Read(sentences).Cooperation.Select(Words)];

    /// <summary>The facts of sentences told of the two.</summary>
    public static ArticleFacts Read(string sentences) => Read(Setting + sentences, "Ministers hold talks");

    /// <summary>The facts of a whole text.</summary>
    public static ArticleFacts Read(string text, string title) =>
        FactExtractor.CreateDefault().Extract(Article.Create(text, title, null, null, PartialDate.TryParse("2021-03-02", out PartialDate day) ? day : null));

    /// <summary>A statement in short.</summary>
    public static string Words(Cooperation c) =>
        $"{Codes(c.By)}>{Codes(c.With)} {AnnotationWord.Of(c.Topic)} {AnnotationWord.Of(c.Modality)}";

    private static string Codes(IEnumerable<Party> parties) => string.Join('+', parties.Select(p => p.Code).Order(StringComparer.Ordinal));
}
