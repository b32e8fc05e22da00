using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Which countries have an office at all: no prime minister under a president, no president under a king, no minister in the United States.</summary>
internal sealed class OfficeHome(Lexicon lexicon)
{
    private static readonly Party UnitedStates = Party.Country("US");
    private static readonly WordSet Articles = new("the", "a", "an", "'s", "new");

    /// <summary>Whether a party can have the office; true where nothing speaks against it.</summary>
    public bool CanHave(TokenizedText text, EntityRole role, Party? party)
    {
        if (party is not Party country)
        {
            return true;
        }

        string code = country.Code.ToLowerInvariant();
        string[] words = Words(text, role);
        bool lacking = (role.Kind == RoleKind.HeadOfGovernment && lexicon.PresidentialSystems.Contains(code))
            || (role.Kind == RoleKind.HeadOfState && words is ["president"] && lexicon.Monarchies.Contains(code))
            || (country == UnitedStates && words.Contains("minister"));
        return !lacking && (Countries(words) is not { } few || few.Contains(country));
    }

    /// <summary>The countries that have the title, likeliest first; null where many do.</summary>
    public IReadOnlyList<Party>? Few(TokenizedText text, EntityRole role) => Countries(Words(text, role));

    private IReadOnlyList<Party>? Countries(string[] words) => lexicon.TitleCountries.GetValueOrDefault(string.Join(' ', words));

    private static string[] Words(TokenizedText text, EntityRole role) =>
        [.. Enumerable.Range(role.Title.First, role.Title.Length).Select(i => text.Tokens[i].Norm).Where(w => !Articles.Contains(w))];
}
