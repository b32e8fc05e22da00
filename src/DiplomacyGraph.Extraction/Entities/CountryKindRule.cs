using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Defence Secretary X" is the minister in Britain and the ministry's first civil servant in South Asia: titles whose kind depends on the country.</summary>
internal sealed class CountryKindRule(Lexicon lexicon)
{
    private static readonly WordSet Articles = new("the", "a", "an", "'s", "his", "her", "its", "our", "their");

    /// <summary>The kind of a title held in a country; null where the country makes no difference.</summary>
    public RoleKind? KindOf(TokenizedText text, MentionSet found, EntityRole role, Party? of)
    {
        if (of is not { Kind: PartyKind.Country } country)
        {
            return null;
        }

        string title = $" {string.Join(' ', Enumerable.Range(role.Title.First, role.Title.Length).Where(i => found.At<GeoMention>(i) is null && !Articles.Contains(text.Tokens[i])).Select(i => text.Tokens[i].Norm))} ";
        return lexicon.CountryKinds.FirstOrDefault(k => k.Countries.Contains(country) && k.IsIn(title))?.Kind;
    }

    /// <summary>Whether the title, held in a country, is that of a civil servant.</summary>
    public bool IsCivilServant(OfficeQuestion asked, Party? of) => asked.Role.Kind == RoleKind.DefenceMinister && KindOf(asked.Text, asked.Found, asked.Role, of) == RoleKind.DeputyDefenceMinister;

    /// <summary>Gives every such office its kind, now that its country is known.</summary>
    public void Apply(TokenizedText text, MentionSet found, IEnumerable<List<EntityRole>> roles)
    {
        foreach (List<EntityRole> list in roles)
        {
            for (int i = 0; i < list.Count; i++)
            {
                list[i] = KindOf(text, found, list[i], list[i].Of) is RoleKind kind && list[i].LicensedBy is null ? list[i] with { Kind = kind } : list[i];
            }
        }
    }
}
