using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Defence Secretary X" is the minister in Britain and the ministry's first civil servant in South Asia and East Africa.</summary>
internal static class DefenceSecretaryRule
{
    private static readonly HashSet<string> CivilServants = new(StringComparer.Ordinal) { "IN", "PK", "BD", "LK", "NP", "MV", "FJ", "PG", "MW", "ZW" };

    /// <summary>Gives the office of a civil servant its kind, now that its country is known.</summary>
    public static void Apply(TokenizedText text, IEnumerable<List<EntityRole>> roles)
    {
        foreach (List<EntityRole> list in roles)
        {
            for (int i = 0; i < list.Count; i++)
            {
                string[] words = [.. Enumerable.Range(list[i].Title.First, list[i].Title.Length).Select(t => text.Tokens[t].Norm)];
                int at = Array.IndexOf(words, "secretary");
                if (list[i].Kind == RoleKind.DefenceMinister && list[i].Of is Party of && CivilServants.Contains(of.Code) && at > 0 && words[at - 1] is "defence" or "defense")
                {
                    list[i] = list[i] with { Kind = RoleKind.DeputyDefenceMinister };
                }
            }
        }
    }
}
