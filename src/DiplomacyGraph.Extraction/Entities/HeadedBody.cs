using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Colombia's Defense Ministry", "the 3rd Division": bodies whose head has an office.</summary>
internal static class HeadedBody
{
    /// <summary>The kind of office that heads what the words name; "commands" also heads units.</summary>
    public static RoleKind? KindOf(TokenizedText text, TokenRange range, bool commands)
    {
        var words = new HashSet<string>(Enumerable.Range(range.First, range.Length).Select(i => text.Tokens[i].Norm), StringComparer.Ordinal);
        // "the mechanised warfare directorate of the army" is a part of it.
        if (words.Overlaps(["directorate", "department", "section", "branch", "bureau", "office"]) && !words.Contains("ministry"))
        {
            return null;
        }

        bool defence = words.Contains("defence") || words.Contains("defense");
        return words.Contains("ministry") && defence ? RoleKind.DefenceMinister
            : words.Contains("ministry") && words.Contains("foreign") ? RoleKind.ForeignMinister
            : words.IsSupersetOf(["armed", "forces"]) || words.IsSupersetOf(["defence", "force"]) || words.IsSupersetOf(["defense", "force"]) || words.IsSupersetOf(["defence", "forces"]) || words.IsSupersetOf(["defense", "forces"]) || words.IsSupersetOf(["general", "staff"]) ? RoleKind.ChiefOfDefence
            : commands && words.Overlaps(["region", "district", "guards"]) ? RoleKind.Commander
            : words.IsSupersetOf(["military", "committee"]) ? RoleKind.OrgHead
            : words.IsSupersetOf(["land", "forces"]) || words.IsSupersetOf(["ground", "forces"]) ? RoleKind.ArmyChief
            : commands && words.Overlaps(["forces", "division", "brigade", "battalion", "regiment", "troops", "contingent", "detachment", "district", "fleet", "base", "mission", "men", "corps", "battlegroup", "flotilla", "garrison", "camp", "component", "company", "sector", "group", "station", "patrol", "squadron", "unit", "wing", "force", "front", "area", "theatre", "theater", "taskforce", "battery", "batteries", "ship", "frigate"]) ? RoleKind.Commander
            : words.Overlaps(["division", "brigade", "battalion", "regiment", "fleet", "battlegroup", "squadron", "expeditionary", "garrison", "contingent", "detachment"]) ? RoleKind.Commander
            : words.IsSupersetOf(["coast", "guard"]) || words.IsSupersetOf(["national", "guard"]) || words.Contains("marines") ? RoleKind.OtherServiceChief
            : commands && words.Overlaps(["hospital", "academy", "school", "centre", "center", "college", "command"]) ? RoleKind.Commander
            : words.Contains("army") ? RoleKind.ArmyChief
            : words.Contains("navy") ? RoleKind.NavyChief
            : words.IsSupersetOf(["air", "force"]) ? RoleKind.AirChief : null;
    }
}
