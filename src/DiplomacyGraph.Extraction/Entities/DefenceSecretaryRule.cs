using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Defence Secretary X" is the minister in Britain and the ministry's first civil servant in South Asia and East Africa.</summary>
internal static class DefenceSecretaryRule
{
    private static readonly HashSet<string> CivilServants = new(StringComparer.Ordinal) { "IN", "PK", "BD", "LK", "NP", "MV", "FJ", "PG", "MW", "ZW" };

    /// <summary>Whether the title, held in a country, is that of a civil servant.</summary>
    public static bool IsCivilServant(TokenizedText text, EntityRole role, Party? of)
    {
        string[] words = [.. Enumerable.Range(role.Title.First, role.Title.Length).Select(t => text.Tokens[t].Norm)];
        int at = Array.IndexOf(words, "secretary");
        return of is Party country && CivilServants.Contains(country.Code) && at > 0 && words[at - 1] is "defence" or "defense";
    }

    /// <summary>Gives the office of a civil servant its kind, now that its country is known.</summary>
    public static void Apply(TokenizedText text, IEnumerable<List<EntityRole>> roles)
    {
        foreach (List<EntityRole> list in roles)
        {
            for (int i = 0; i < list.Count; i++)
            {
                if (list[i].Kind == RoleKind.DefenceMinister && IsCivilServant(text, list[i], list[i].Of))
                {
                    list[i] = list[i] with { Kind = RoleKind.DeputyDefenceMinister };
                }
            }
        }
    }
}
