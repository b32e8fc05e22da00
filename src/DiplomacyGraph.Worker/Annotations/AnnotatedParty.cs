using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Worker.Annotations;

/// <summary>Parties as annotations write them: two capitals are a country (ISO 3166-1 alpha-2), anything else the short name of an organisation.</summary>
internal static class AnnotatedParty
{
    private static readonly HashSet<string> ShortOrganisations = new(StringComparer.Ordinal) { "EU", "UN" };

    /// <summary>The party of a code; null for null and for an empty text.</summary>
    public static Party? Of(string? code) => string.IsNullOrWhiteSpace(code) ? null
        : code.Length == 2 && code.All(char.IsAsciiLetterUpper) && !ShortOrganisations.Contains(code) ? Party.Country(code) : Party.Organisation(code);
}
