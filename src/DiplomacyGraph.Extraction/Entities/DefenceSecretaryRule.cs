using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Defence Secretary X" is the minister in Britain and the ministry's first civil servant in South Asia and East Africa: titles whose kind depends on the country.</summary>
internal static class DefenceSecretaryRule
{
    private static readonly Party UnitedStates = Party.Country("US");

    private static readonly HashSet<string> CivilServants = new(StringComparer.Ordinal) { "IN", "PK", "BD", "LK", "NP", "MV", "FJ", "PG", "MW", "ZW" };

    // Where the ruler is minister of defence by name and a minister of state for defence affairs does the work.
    private static readonly HashSet<string> ForDefenceAffairs = new(StringComparer.Ordinal) { "QA", "AE", "OM" };

    /// <summary>"the adjutant general of Ohio" heads the state's guard; the adjutant general of an army is one of its officers.</summary>
    private static bool IsHeadOfGuard(TokenizedText text, EntityRole role) => role.Of == UnitedStates && role.Title.Length > 1
        && Enumerable.Range(role.Title.First, role.Title.Length - 1).Any(i => text.Tokens[i].Norm == "adjutant" && text.Tokens[i + 1].Norm == "general") && !text.Any(role.Title, t => t.Norm is "army" or "assistant" or "deputy");

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
                else if (list[i].Kind == RoleKind.MilitaryOfficer && IsHeadOfGuard(text, list[i]))
                {
                    list[i] = list[i] with { Kind = RoleKind.Commander };
                }
                else if (list[i].Kind == RoleKind.DeputyDefenceMinister && list[i].Of is Party gulf && ForDefenceAffairs.Contains(gulf.Code) && text.Any(list[i].Title, t => t.Norm == "affairs") && text.Any(list[i].Title, t => t.Norm == "minister") && text.Any(list[i].Title, t => t.Norm == "state"))
                {
                    list[i] = list[i] with { Kind = RoleKind.DefenceMinister };
                }
            }
        }
    }
}
