using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"… with Israeli President X, Prime Minister Y and Defence Minister Z": whose prime minister Y is, where the words do not say.</summary>
internal sealed class MissingPartyRule(Lexicon lexicon)
{
    private static readonly Party EuropeanUnion = Party.Organisation("EU");
    private static readonly Party UnitedStates = Party.Country("US");

    private readonly CountryKindRule _kinds = new(lexicon);
    private readonly OfficeHome _offices = new(lexicon);
    private readonly OfficeCountry _countries = new(lexicon);

    /// <summary>Fills in the party of every office that lacks one, person by person in order of first mention.</summary>
    public void Apply(TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, TextHome home)
    {
        HashSet<int> guessed = [];
        for (int i = 0; i < clusters.Count; i++)
        {
            OfficeQuestion Ask(EntityRole role, Party? from) => new(text, found, clusters, roles, guessed, i, role, home, from);
            List<EntityRole> open = [.. roles[i].Where(r => r.Of is null).OrderByDescending(r => BelongsAbroad(Ask(r, home.Country)))];
            foreach (EntityRole untold in open)
            {
                EntityRole role = OtherSecretary(Ask(untold, home.Country));
                OfficeQuestion asked = Ask(role, HomeRule.At(home, text, found, role.Title.First));
                roles[i][roles[i].IndexOf(untold)] = role with { Of = PartyOf(asked) };
            }
        }
    }

    /// <summary>"Secretary of State Kent and Secretary Marsh": the other secretary in a text on defence is that of defence.</summary>
    private static EntityRole OtherSecretary(OfficeQuestion asked)
    {
        EntityRole role = asked.Role;
        bool bare = IsBareSecretary(asked.Text, role, asked.Home) && asked.IsTaken(asked.Home);
        EntityRole other = role with { Kind = role.Kind == RoleKind.ForeignMinister ? RoleKind.DefenceMinister : RoleKind.ForeignMinister };
        return bare && role.Kind is RoleKind.ForeignMinister or RoleKind.DefenceMinister && !(asked with { Role = other }).IsTaken(asked.Home) ? other : role;
    }

    /// <summary>"Secretary X" in the United States, where every minister is called so.</summary>
    public static bool IsBareSecretary(TokenizedText text, EntityRole role, Party? home) => home == UnitedStates && role.Title.Length == 1 && text.Tokens[role.Title.First].Norm == "secretary";

    private Party? PartyOf(OfficeQuestion asked)
    {
        Party? own = asked.Roles[asked.Person].Select(r => r.Of).FirstOrDefault(o => o is not null);
        if (own is not null)
        {
            return own;
        }

        if (asked.Text.Tokens[asked.At].Norm == "commissioner" && asked.Role.Title.Length == 1 && asked.Found.All<GeoMention>().Any(g => g.Entry.Party == EuropeanUnion))
        {
            return EuropeanUnion;
        }

        Party? organisation = asked.Found.All<GeoMention>().Where(g => g.Range.First < asked.At && g.Entry.Party?.Kind == PartyKind.Organisation)
            .OrderByDescending(g => g.Range.First).Select(g => g.Entry.Party).FirstOrDefault();
        return asked.Role.Kind == RoleKind.OrgHead || (organisation is not null && IsOfSecretariat(asked.Text, asked.Role)) ? organisation : Country(asked);
    }

    private Party? Country(OfficeQuestion asked)
    {
        (Party? of, bool said) = _countries.Choose(asked);
        if (of != asked.Home && !said)
        {
            asked.Guessed.Add(asked.Person);
        }

        return of;
    }

    /// <summary>"Deputy Secretary General X": the deputies of an organisation's head are its own.</summary>
    private static bool IsOfSecretariat(TokenizedText text, EntityRole role)
    {
        string[] words = [.. Enumerable.Range(role.Title.First, role.Title.Length).Select(i => text.Tokens[i].Norm)];
        return role.Kind == RoleKind.Official && words is [.., "secretary", "general"] && words[0] is "deputy" or "assistant";
    }

    /// <summary>Another person holds the office at home, or home has no such office: no prime minister under a president, no ministers in the United States.</summary>
    private bool BelongsAbroad(OfficeQuestion asked) =>
        (asked.IsTaken(asked.Home) && !_kinds.IsCivilServant(asked, asked.Home) && !IsBareSecretary(asked.Text, asked.Role, asked.Home))
        || (asked.Home is Party home && Foreigner.IsGuestOf(asked, home)) || !_offices.CanHave(asked.Text, asked.Role, asked.Home);
}
