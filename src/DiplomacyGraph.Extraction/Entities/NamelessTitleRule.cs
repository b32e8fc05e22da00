using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"The military chiefs of Freedonia and Sylvania met. … General X and General Y talked": offices told first, their holders named later.</summary>
internal static class NamelessTitleRule
{
    private const int LeadSentences = 4;

    /// <summary>The offices of the first plural title of the lead without names, shared out among as many persons without office: person index and role.</summary>
    public static IEnumerable<(int Person, EntityRole Role)> Share(TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, Party? home)
    {
        RoleMention? title = found.All<RoleMention>().FirstOrDefault(r => r.IsPlural && text.SentenceAt(r.Range.First) is { Kind: SentenceKind.Body } s && s.Index < LeadSentences && PluralTitleRule.KindOf(text, found, r) is not null);
        List<Party> parties = title is null ? [] : [.. PluralTitleRule.PartiesOf(text, found, title)];
        parties.RemoveAll(p => p.Kind != PartyKind.Country);
        bool told = title is not null && roles.Any(list => list.Any(r => r.Kind == PluralTitleRule.KindOf(text, found, title) && r.Of is Party of && parties.Contains(of)));
        if (parties.Count < 2 || told)
        {
            yield break;
        }

        List<int> open = [.. Enumerable.Range(0, clusters.Count).Where(i => clusters[i].First.Range.First > title!.Range.First && roles[i].All(r => r.Kind == RoleKind.MilitaryOfficer) && !IsByline(text, clusters[i]))];
        if (open.Count != parties.Count)
        {
            yield break;
        }

        foreach (int person in open.OrderBy(i => Told(text, found, clusters[i], roles[i], home) is null).ToList())
        {
            Party? own = Told(text, found, clusters[person], roles[person], home);
            Party of = own is Party known && parties.Contains(known) ? known : parties[0];
            parties.Remove(of);
            yield return (person, new EntityRole(title!.Range, PluralTitleRule.KindOf(text, found, title)!.Value, of, RoleStatus.Current, "title told before the names", title.Range));
        }
    }

    /// <summary>What the text says of a person's country beside the name, or as the host's.</summary>
    private static Party? Told(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, List<EntityRole> roles, Party? home)
    {
        bool host = cluster.Mentions.Any(m => m.Range.First > 0 && text.Tokens[m.Range.First - 1].Norm == "host" && (m.Range.First < 2 || text.Tokens[m.Range.First - 2].Norm is not ("his" or "her" or "its" or "their")));
        return roles.Select(r => r.Of).FirstOrDefault(o => o is not null) ?? PartyByNameRule.Beside(text, found, cluster.Mentions)?.Party ?? (host ? home : null);
    }

    private static bool IsByline(TokenizedText text, NameClusters.Cluster cluster) => cluster.First.Range.First is int at && at > 0 && text.Tokens[at - 1].Norm is "by";
}
