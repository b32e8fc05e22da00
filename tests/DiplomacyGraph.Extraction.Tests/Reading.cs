using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Tests;

/// <summary>What the whole cascade reads in a short text: persons, and offices as "Name: kind of Party".</summary>
internal static class Reading
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();

    public static ArticleFacts Of(string body, string? publisher = null, string headline = "News of the day") =>
        Extractor.Extract(Article.Create(headline + "\n\n" + body, headline, publisher: publisher, published: PartialDate.Parse("2024-03-14")));

    public static IEnumerable<string> Names(string body) => Of(body).Persons.Select(p => p.Name);

    public static IEnumerable<string> Offices(string body, string? publisher = null, string headline = "News of the day") =>
        from person in Of(body, publisher, headline).Persons
        from role in person.Roles
        select $"{person.Name}: {AnnotationWord.Of(role.Kind)} of {role.Of?.Code ?? "?"}" + (role.Status == RoleStatus.Current ? "" : $" ({AnnotationWord.Of(role.Status)})");

    /// <summary>The sides of each statement: "CZ+NO&gt;UA".</summary>
    public static List<string> Sides(string body) => [.. Of(body).Cooperation.Select(c => $"{Codes(c.By)}>{Codes(c.With)}")];

    private static string Codes(IEnumerable<Party> parties) => string.Join('+', parties.Select(p => p.Code).Order(StringComparer.Ordinal));
}
