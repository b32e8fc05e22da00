using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Turns mentions into persons with offices, and says whom every later reference means.</summary>
internal sealed class EntityResolver(Lexicon lexicon)
{
    private readonly HomeRule _home = new(lexicon);
    private readonly RoleAttachment _attachment = new(lexicon);

    /// <summary>Persons, offices, references.</summary>
    public EntitySet Resolve(TokenizedText text, MentionSet found)
    {
        GeoMention? dateline = HomeRule.Dateline(text, found);
        Party? home = _home.Find(text, found, dateline);
        IReadOnlyList<NameClusters.Cluster> clusters = NameClusters.Of(text, found);
        var owner = new Dictionary<NameMention, int>();
        for (int i = 0; i < clusters.Count; i++)
        {
            clusters[i].Mentions.ForEach(m => owner[m] = i);
        }

        IReadOnlyList<RoleAttachment.Tie> ties = _attachment.Find(text, found);
        List<EntityRole>[] roles = RolesOf(text, found, clusters, ties, owner, home);
        var persons = clusters.Select((c, i) => new PersonEntity(i, c.Mentions, Distinct(roles[i]))).ToList();
        var owned = ties.ToDictionary(t => t.Role, t => persons[owner[t.Name]]);
        var references = new ReferenceFinder(text, found, persons, owner, owned, home).Find();
        return new EntitySet(persons, references, home, dateline, found);
    }

    private static List<EntityRole>[] RolesOf(
        TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, IReadOnlyList<RoleAttachment.Tie> ties, Dictionary<NameMention, int> owner, Party? home)
    {
        var roles = clusters.Select(_ => new List<EntityRole>()).ToArray();
        foreach (RoleAttachment.Tie tie in ties)
        {
            roles[owner[tie.Name]].Add(new EntityRole(tie.Role.Range, tie.Role.Kind, tie.Role.Of, tie.Role.Status, tie.Rule, null));
        }

        EntityRole? Main(int person) => roles[person].FirstOrDefault(r => r.Kind is not (RoleKind.MilitaryOfficer or RoleKind.Official or RoleKind.Spokesperson)) ?? roles[person].FirstOrDefault();
        foreach ((int person, EntityRole role) in CounterpartRule.Find(text, found, n => owner[n], Main).ToList())
        {
            if (!roles[person].Any(r => r.Kind == role.Kind && (r.Of == role.Of || r.Of is null)))
            {
                roles[person].Add(role);
            }
        }

        for (int i = 0; i < clusters.Count; i++)
        {
            Complete(text, found, clusters[i], roles[i], home);
        }

        return roles;
    }

    /// <summary>Gives offices without a party that of the person's other offices, else the home country; adds "officer" where nothing else is said.</summary>
    private static void Complete(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, List<EntityRole> roles, Party? home)
    {
        Party? own = roles.Select(r => r.Of).FirstOrDefault(o => o is not null);
        for (int i = 0; i < roles.Count; i++)
        {
            Party? of = roles[i].Of ?? own ?? ContextParty(text, found, cluster, roles[i], home);
            roles[i] = roles[i] with { Of = of };
        }

        if (roles.Count == 0 && OfficerRule.Find(text, found, cluster.Mentions) is EntityRole officer)
        {
            roles.Add(officer);
        }
    }

    /// <summary>An organisation named shortly before an organisation's office; else the home country.</summary>
    private static Party? ContextParty(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, EntityRole role, Party? home)
    {
        if (role.Kind != RoleKind.OrgHead)
        {
            return home;
        }

        return found.All<GeoMention>().Where(g => g.Range.First < cluster.First.Range.First && g.Entry.Party?.Kind == PartyKind.Organisation)
            .OrderByDescending(g => g.Range.First).Select(g => g.Entry.Party).FirstOrDefault();
    }

    private static List<EntityRole> Distinct(List<EntityRole> roles)
    {
        var seen = new HashSet<(RoleKind, Party?)>();
        return [.. roles.OrderBy(r => r.LicensedBy is not null).Where(r => seen.Add((r.Kind, r.Of)))];
    }
}
