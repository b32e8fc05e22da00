using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Turns mentions into persons with offices, and says whom every later reference means.</summary>
internal sealed class EntityResolver(Lexicon lexicon)
{
    // Offices that stay civilian although an officer holds them.
    private static readonly WordSet CivilianWords = new(
        "police", "customs", "prime", "president", "minister", "ministers", "senator", "governor", "mayor", "prince", "princess", "councilor", "councillor", "speaker", "parliament");

    private readonly RoleAttachment _attachment = new(lexicon);
    private readonly MissingPartyRule _missingParty = new(lexicon);
    private readonly HomeRule _home = new(lexicon);
    private readonly CountryKindRule _kinds = new(lexicon);
    private readonly PublisherOfficeRule _publisher = new(lexicon);

    /// <summary>Persons, offices, references.</summary>
    public EntitySet Resolve(TokenizedText text, MentionSet found)
    {
        TextHome home = _home.Find(text, found);
        IReadOnlyList<NameClusters.Cluster> clusters = NameClusters.Of(text, found);
        var owner = new Dictionary<NameMention, int>();
        for (int i = 0; i < clusters.Count; i++)
        {
            clusters[i].Mentions.ForEach(m => owner[m] = i);
        }

        IReadOnlyList<RoleAttachment.Tie> ties = _attachment.Find(text, found);
        List<EntityRole>[] roles = RolesOf(text, found, clusters, ties, owner, home);
        var persons = clusters.Select((c, i) => new PersonEntity(i, c.Mentions, Distinct(roles[i]), PartyByNameRule.Beside(text, found, c.Mentions)?.Party)).ToList();
        var owned = ties.ToDictionary(t => t.Role, t => persons[owner[t.Name]]);
        var references = new ReferenceFinder(text, found, persons, owner, owned, home.Country).Find();
        return new EntitySet(persons, references, home, found) { Sides = SideReferences.Of(text, references, found) };
    }

    private List<EntityRole>[] RolesOf(
        TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, IReadOnlyList<RoleAttachment.Tie> ties, Dictionary<NameMention, int> owner, TextHome home)
    {
        var roles = clusters.Select(_ => new List<EntityRole>()).ToArray();
        foreach (RoleAttachment.Tie tie in ties)
        {
            roles[owner[tie.Name]].Add(new EntityRole(tie.Role.Range, tie.Role.Kind, tie.Role.Of, tie.IsPast ? RoleStatus.Former : tie.Role.Status, tie.Rule, null));
        }

        EntityRole? Main(int person) => EntityRole.Main(roles[person]);
        foreach ((int person, EntityRole role) in CounterpartRule.Find(text, found, n => owner[n], Main).Concat(SuccessorRule.Find(text, found, n => owner[n], Main)).ToList())
        {
            if (!roles[person].Any(r => r.Kind == role.Kind && (r.Of == role.Of || r.Of is null)))
            {
                roles[person].Add(role);
            }
        }

        foreach ((NameMention name, EntityRole role) in PluralTitleRule.Find(text, found).Concat(HeadsBodyRule.Find(text, found)).Concat(HeadsBodyRule.FindPassive(text, found)).Concat(HeadsBodyRule.FindWhose(text, found))
            .Concat(HeadsBodyRule.FindSeveral(text, found)).Concat(PastOfficeRule.Find(text, found, ties.Select(t => t.Role).ToHashSet())))
        {
            roles[owner[name]].RemoveAll(r => role.Rule == "head of the body before" && role.Title == r.Title);
            if (role.Kind == RoleKind.MilitaryOfficer ? roles[owner[name]].Count == 0 : roles[owner[name]].All(r => r.Kind != role.Kind))
            {
                roles[owner[name]].Add(role);
            }
        }

        for (int i = 0; i < clusters.Count; i++)
        {
            Complete(text, found, clusters[i], roles[i]);
        }

        foreach ((int person, EntityRole role) in NamelessTitleRule.Share(text, found, clusters, roles, home.Country).ToList())
        {
            roles[person].Clear();
            roles[person].Add(role);
        }

        if (_publisher.Find(text, found, clusters, roles) is (int publishing, EntityRole own))
        {
            roles[publishing].Add(own);
        }

        if (AlternatingOfficeRule.Find(text, found, clusters, roles, ties.Select(t => t.Role).ToHashSet(), home.Country) is (int named, EntityRole office))
        {
            roles[named].Add(office);
        }

        _missingParty.Apply(text, found, clusters, roles, home);
        _kinds.Apply(text, found, roles);
        return roles;
    }

    /// <summary>Gives offices without a party the one beside the name; adds "officer" where nothing else is said.</summary>
    private static void Complete(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, List<EntityRole> roles)
    {
        GenericTitleRule.Apply(text, found, roles);
        GeoMention? beside = PartyByNameRule.Beside(text, found, cluster.Mentions);
        if (roles.All(r => r is { Kind: RoleKind.Official, Of: null }) && beside is not null && !cluster.Mentions.Any(m => m.Rank is TokenRange rank && !text.Tokens[rank.First].IsCapitalised)
            && cluster.Mentions.Any(m => m.Range.First > beside.Range.First ? m.Range.First - beside.Range.End < 2 : text.Tokens[m.Range.End].Is('(') && beside.Range.First == m.Range.End + 1) && PluralTitleRule.KindOfList(text, found, beside, cluster.Mentions.Any(m => m.Rank is not null)) is (RoleKind kind, TokenRange title))
        {
            roles.Add(new EntityRole(title, kind, beside.Party, RoleStatus.Current, "one of the ministers", beside.Range));
        }
        else if (roles.Count == 0 && OfficerRule.Find(text, found, cluster.Mentions) is EntityRole officer)
        {
            roles.Add(officer);
        }

        for (int i = 0; i < roles.Count; i++)
        {
            Party? of = roles[i].Of ?? beside?.Party ?? PartyByNameRule.ByPossessive(text, found, roles[i].Title);
            roles[i] = roles[i] with { Of = of, Kind = OfficerInCivilianPost(text, cluster, roles[i]) };
        }
    }

    /// <summary>An officer in a civilian post is an officer, at the head of a school or centre its commander; a chief of police stays an official.</summary>
    private static RoleKind OfficerInCivilianPost(TokenizedText text, NameClusters.Cluster cluster, EntityRole role)
    {
        NameMention? ranked = role.Kind == RoleKind.Official ? cluster.Mentions.FirstOrDefault(m => m.Rank is not null) : null;
        string[] title = [.. Enumerable.Range(role.Title.First, role.Title.Length).Select(i => text.Tokens[i].Norm)];
        bool heads = title[0] is "head" or "director" or "chief" or "president" or "rector" or "superintendent" && title[^1] is "centre" or "center" or "hospital" or "school" or "academy" or "college";
        bool unit = title[0] is "head" or "chief" && title[^1] is "command" or "region" or "fleet" or "corps" or "division" or "brigade" or "district" or "wing" or "mission";
        return ranked is null || IsRetired(text, ranked) || (!heads && title.Any(CivilianWords.Contains)) ? role.Kind
            : heads || unit ? RoleKind.Commander : RoleKind.MilitaryOfficer;
    }

    /// <summary>"Col. (Retd) X", "Lt Gen X (Retd)".</summary>
    private static bool IsRetired(TokenizedText text, NameMention name) =>
        Enumerable.Range(name.Range.First, Math.Min(text.Tokens.Count, name.Range.End + 2) - name.Range.First).Any(i => i > 0 && text.Tokens[i - 1].Is('(') && text.Tokens[i].Norm is "retired" or "ret" or "retd" or "rtd" or "r" or "res");

    private static List<EntityRole> Distinct(List<EntityRole> roles)
    {
        var seen = new HashSet<(RoleKind, Party?)>();
        return [.. roles.OrderBy(r => r.LicensedBy is not null).Where(r => seen.Add((r.Kind, r.Of)))];
    }
}
