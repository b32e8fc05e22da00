using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"Ivo Brandt spoke by phone … the President of Freedonia added": a name and an office take turns.</summary>
internal static class AlternatingOfficeRule
{
    private static readonly HashSet<RoleKind> Leading =
    [
        RoleKind.HeadOfState, RoleKind.HeadOfGovernment, RoleKind.DefenceMinister, RoleKind.ForeignMinister, RoleKind.ChiefOfDefence, RoleKind.ArmyChief, RoleKind.NavyChief, RoleKind.AirChief,
    ];

    /// <summary>The office that no named person holds, for the person named most who has none; null where either is missing.</summary>
    public static (int Person, EntityRole Role)? Find(
        TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, IReadOnlySet<RoleMention> owned, Party? home)
    {
        int person = Enumerable.Range(0, clusters.Count)
            .Where(i => roles[i].Count == 0 && clusters[i].Mentions.Count > 1 && clusters[i].Mentions.Any(m => IsSubject(text, m)))
            .OrderByDescending(i => clusters[i].Mentions.Count).ThenBy(i => i).FirstOrDefault(-1);
        if (person < 0)
        {
            return null;
        }

        int first = clusters[person].First.Range.First;
        bool Free(RoleMention role) => Leading.Contains(role.Kind) && !role.IsPlural && role.Status == RoleStatus.Current && !owned.Contains(role) && role.Range.First > first
            && (role.Of is null || role.Of == home) && (role.Of is not null || IsDefinite(text, role))
            && !roles.Any(list => list.Any(r => r.Kind == role.Kind && (r.Of == home || role.Of is null)));
        RoleMention? office = found.All<RoleMention>().Where(Free).OrderBy(r => r.Of is null).ThenBy(r => r.Range.First).FirstOrDefault();
        return office is null ? null : (person, new EntityRole(office.Range, office.Kind, office.Of ?? home, office.Status, "name and office take turns", clusters[person].First.Range));
    }

    private static bool IsDefinite(TokenizedText text, RoleMention role) => role.Range.First > 0 && text.Tokens[role.Range.First - 1].Norm == "the" && text.Tokens[role.Core.First].IsCapitalised;

    private static bool IsSubject(TokenizedText text, NameMention name) =>
        text.SentenceAt(name.Range.First) is { Kind: SentenceKind.Body } sentence
        && (name.Range.First - sentence.Tokens.First < 4 || (name.Range.End < sentence.Tokens.End && text.Tokens[name.Range.End].Norm is "said" or "told" or "added" or "noted" or "stressed"));
}
