using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>What the words around a title make of its kind: "deputy chief", "chief of staff to the president", "president of the university".</summary>
internal static class TitleKind
{
    /// <summary>The kind of office, seen with what stands before and behind the title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="walked">The title.</param>
    /// <param name="end">Where its tail ends.</param>
    /// <param name="demoted">Whether "deputy" or the like stands before it.</param>
    /// <param name="foreign">Whether its tail names another country ("ambassador to").</param>
    public static RoleKind Of(TokenizedText text, Walked walked, int end, bool demoted, bool foreign)
    {
        RoleKind kind = walked.Title.Kind;
        var tail = new HashSet<string>(text.Tokens.Skip(walked.Core.End).Take(end - walked.Core.End).Select(t => t.Norm), StringComparer.Ordinal);
        if (demoted)
        {
            return kind switch
            {
                RoleKind.DefenceMinister or RoleKind.DeputyDefenceMinister => RoleKind.DeputyDefenceMinister,
                RoleKind.ChiefOfDefence or RoleKind.DeputyChiefOfDefence => RoleKind.DeputyChiefOfDefence,
                RoleKind.ArmyChief or RoleKind.NavyChief or RoleKind.AirChief or RoleKind.OtherServiceChief or RoleKind.Commander => RoleKind.MilitaryOfficer,
                RoleKind.DefenceAttache or RoleKind.Spokesperson or RoleKind.MilitaryOfficer => kind,
                _ => RoleKind.Official,
            };
        }

        if (walked.Title.IsWeak && kind == RoleKind.ChiefOfDefence && tail.Count > 0)
        {
            return tail.Overlaps(["president", "minister", "presidential", "house", "office", "cabinet"]) ? RoleKind.Official
                : tail.Overlaps(["command", "division", "brigade", "corps", "fleet", "mission"]) ? RoleKind.MilitaryOfficer : kind;
        }

        bool person = kind == RoleKind.HeadOfState && tail.Count > 1 && !foreign && walked.Core.Length == 1
            && text.Tokens[walked.Core.First].Norm == "president" && tail.Overlaps(["company", "university", "association", "board", "institute", "foundation", "group", "committee", "academy"]);
        return person ? RoleKind.Official : kind;
    }
}
