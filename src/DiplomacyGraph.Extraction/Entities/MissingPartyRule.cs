using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"… with Israeli President X, Prime Minister Y and Defence Minister Z": whose prime minister Y is, where the words do not say.</summary>
internal sealed class MissingPartyRule(Lexicon lexicon)
{
    private static readonly HashSet<RoleKind> OneAtATime =
    [
        RoleKind.HeadOfState, RoleKind.HeadOfGovernment, RoleKind.DefenceMinister, RoleKind.ForeignMinister, RoleKind.ChiefOfDefence,
        RoleKind.ArmyChief, RoleKind.NavyChief, RoleKind.AirChief, RoleKind.SecurityAdviser,
    ];

    private static readonly WordSet Joints = new("and", "the", "as", "well", "of", "its", "by", "his", "her", "highness", "majesty", "excellency", "he", "hrh", "h");
    private static readonly WordSet Talks = new("talks", "met", "meeting", "consultations", "conversation");
    private static readonly WordSet Trips = new("trip", "visit", "travel", "traveled", "travelled", "travels", "stop", "tour", "journey", "stay", "arrived", "arrives");
    private static readonly WordSet Hosts = new("leaders", "officials", "hosts", "authorities", "counterpart", "counterparts", "colleague", "colleagues", "host", "commanders");
    private static readonly Party EuropeanUnion = Party.Organisation("EU");
    private static readonly Party UnitedStates = Party.Country("US");

    private readonly OfficeHome _offices = new(lexicon);

    /// <summary>Fills in the party of every office that lacks one, person by person in order of first mention.</summary>
    public void Apply(TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, Party? home)
    {
        HashSet<int> guessed = [];
        for (int i = 0; i < clusters.Count; i++)
        {
            List<EntityRole> open = [.. roles[i].Where(r => r.Of is null).OrderByDescending(r => BelongsAbroad(text, found, clusters[i], roles, i, r, home))];
            foreach (EntityRole untold in open)
            {
                EntityRole role = OtherSecretary(text, roles, i, untold, home);
                roles[i][roles[i].IndexOf(untold)] = role with { Of = PartyOf(text, found, clusters, roles, guessed, i, role, HomeRule.HomeAt(text, found, role.Title.First, home)) };
            }
        }
    }

    /// <summary>"Secretary of State Kent and Secretary Marsh": the other secretary in a text on defence is that of defence.</summary>
    private static EntityRole OtherSecretary(TokenizedText text, List<EntityRole>[] roles, int person, EntityRole role, Party? home)
    {
        bool bare = IsBareSecretary(text, role, home) && IsTaken(text, roles, person, role, home);
        EntityRole other = role with { Kind = role.Kind == RoleKind.ForeignMinister ? RoleKind.DefenceMinister : RoleKind.ForeignMinister };
        return bare && role.Kind is RoleKind.ForeignMinister or RoleKind.DefenceMinister && !IsTaken(text, roles, person, other, home) ? other : role;
    }

    /// <summary>"Secretary X" in the United States, where every minister is called so.</summary>
    private static bool IsBareSecretary(TokenizedText text, EntityRole role, Party? home) => home == UnitedStates && role.Title.Length == 1 && text.Tokens[role.Title.First].Norm == "secretary";

    private Party? PartyOf(
        TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, HashSet<int> guessed, int person, EntityRole role, Party? home)
    {
        Party? own = roles[person].Select(r => r.Of).FirstOrDefault(o => o is not null);
        if (own is not null)
        {
            return own;
        }

        Party? organisation = found.All<GeoMention>().Where(g => g.Range.First < role.Title.First && g.Entry.Party?.Kind == PartyKind.Organisation)
            .OrderByDescending(g => g.Range.First).Select(g => g.Entry.Party).FirstOrDefault();
        if (text.Tokens[role.Title.First].Norm == "commissioner" && role.Title.Length == 1 && found.All<GeoMention>().Any(g => g.Entry.Party == EuropeanUnion))
        {
            return EuropeanUnion;
        }

        if (role.Kind == RoleKind.OrgHead || (organisation is not null && IsOfSecretariat(text, role)))
        {
            return organisation;
        }

        Party? said = FromOwner(text, found, clusters, roles, role, home) ?? SentenceHost.Find(text, found, role, home) ?? SideRule.SideOf(text, found, role.Title.First) ?? FromList(text, found, clusters, roles, guessed, role) ?? FromPlace(text, found, role) ?? FromTrip(text, found, role) ?? SentenceHost.OfStay(text, found, role, home);
        if (said is not null && !IsTaken(text, roles, person, role, said) && _offices.CanHave(text, role, said))
        {
            return said;
        }

        bool abroad = BelongsAbroad(text, found, clusters[person], roles, person, role, home);
        if (abroad)
        {
            guessed.Add(person);
        }

        return abroad ? MainForeign(text, found, roles, person, role, home) ?? home : home;
    }

    /// <summary>"Deputy Secretary General X": the deputies of an organisation's head are its own.</summary>
    private static bool IsOfSecretariat(TokenizedText text, EntityRole role)
    {
        string[] words = [.. Enumerable.Range(role.Title.First, role.Title.Length).Select(i => text.Tokens[i].Norm)];
        return role.Kind == RoleKind.Official && words is [.., "secretary", "general"] && words[0] is "deputy" or "assistant";
    }

    /// <summary>The party of the office before it in the same list.</summary>
    private static Party? FromList(
        TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, HashSet<int> guessed, EntityRole role)
    {
        int at = role.Title.First - 1, first = text.SentenceAt(role.Title.First).Tokens.First;
        while (at > first && (text.Tokens[at].Is(',') || text.Tokens[at].Is(';') || Joints.Contains(text.Tokens[at])))
        {
            at--;
        }

        bool joined = at < role.Title.First - 1;
        if (!joined || found.At<NameMention>(at) is not NameMention before || before.Range.End != at + 1)
        {
            return null;
        }

        int owner = Enumerable.Range(0, clusters.Count).First(c => clusters[c].Mentions.Contains(before));
        return guessed.Contains(owner) || roles[owner].Any(r => r.Kind == role.Kind && OneAtATime.Contains(r.Kind)) ? null : roles[owner].Select(r => r.Of).FirstOrDefault(o => o is { Kind: PartyKind.Country });
    }

    /// <summary>"During their trip to Freedonia, the delegation will meet with President X".</summary>
    private static Party? FromTrip(TokenizedText text, MentionSet found, EntityRole role)
    {
        TokenRange sentence = text.SentenceAt(role.Title.First).Tokens;
        int with = role.Title.First - 1;
        with -= text.Tokens[Math.Max(0, with)].Norm == "the" ? 1 : 0;
        return with <= sentence.First || text.Tokens[with].Norm is not ("with" or "met" or "meet" or "meets" or "by") || text.Tokens[with - 1].Norm is "joined" or "accompanied" or "made" or "paid" ? null
            : found.In<GeoMention>(new TokenRange(sentence.First, with)).Where(g => g.Entry.Party is { Kind: PartyKind.Country } && g.Entry.Form != GeoForm.Adjective
                && g.Range.First - sentence.First > 1 && text.Tokens[g.Range.First - 1].Norm is "to" or "in"
                && Enumerable.Range(Math.Max(sentence.First, g.Range.First - 4), Math.Min(4, g.Range.First - sentence.First)).Any(i => (g.Entry.Form == GeoForm.Capital && Talks.Contains(text.Tokens[i])) || Trips.Contains(text.Tokens[i])))
                .Select(g => g.Entry.Party).LastOrDefault();
    }

    /// <summary>"In Niamey, Defence Minister X received …", "The base, in Sylvania, will close under an order of President Y": a place speaks of its officials.</summary>
    private static Party? FromPlace(TokenizedText text, MentionSet found, EntityRole role)
    {
        TokenRange sentence = text.SentenceAt(role.Title.First).Tokens;
        bool first = text.Tokens[sentence.First].Norm == "in" && found.StartingAt<GeoMention>(sentence.First + 1) is { Entry.Form: GeoForm.Capital or GeoForm.Name or GeoForm.Place } place
            && place.Range.End < sentence.End && text.Tokens[place.Range.End].Is(',') && place.Entry.Party is { Kind: PartyKind.Country };
        if (first)
        {
            return found.StartingAt<GeoMention>(sentence.First + 1)!.Entry.Party;
        }

        bool local = role.Kind == RoleKind.HeadOfState || text.Any(role.Title, t => t.Norm is "governor" or "mayor" or "prefect");
        GeoMention? last = found.In<GeoMention>(new TokenRange(sentence.First, role.Title.First)).LastOrDefault(g => g.Entry.Party is not null && g.Entry.Form != GeoForm.Adjective);
        return local && last is { Entry.Party.Kind: PartyKind.Country } && last.Range.First > sentence.First && text.Tokens[last.Range.First - 1].Norm == "in" && role.Title.First - last.Range.End > 1
            && text.Tokens[last.Range.End].Is(',') ? last.Entry.Party : null;
    }

    /// <summary>"invited to the residence of his country's ambassador, X": the country of the guest spoken of.</summary>
    private static Party? FromOwner(TokenizedText text, MentionSet found, IReadOnlyList<NameClusters.Cluster> clusters, List<EntityRole>[] roles, EntityRole role, Party? home)
    {
        int at = role.Title.First;
        bool own = at > 3 && text.Tokens[at - 1].Kind == TokenKind.Possessive && text.Tokens[at - 2].Norm is "country" or "nation" && text.Tokens[at - 3].Norm is "his" or "her";
        return !own ? null : Enumerable.Range(0, clusters.Count).Where(c => clusters[c].First.Range.First < at)
            .OrderByDescending(c => clusters[c].Mentions.Last(m => m.Range.First < at).Range.First)
            .Select(c => roles[c].Select(r => r.Of).FirstOrDefault(o => o is { Kind: PartyKind.Country })).FirstOrDefault(o => o is not null && o != home);
    }

    private static bool IsTaken(TokenizedText text, List<EntityRole>[] roles, int person, EntityRole role, Party? of) => OneAtATime.Contains(role.Kind) && role.Status == RoleStatus.Current
        && roles.Where((_, i) => i != person).Any(other => other.Any(r => r.Kind == role.Kind && r.Of == of && r.Status == RoleStatus.Current && !AreTwoPosts(text, r, role)));

    /// <summary>A commander-in-chief and a chief of staff stand at the head of the same forces.</summary>
    private static bool AreTwoPosts(TokenizedText text, EntityRole a, EntityRole b) =>
        a.Kind == RoleKind.ChiefOfDefence && text.Any(a.Title, IsCommander) != text.Any(b.Title, IsCommander) && text.Any(a.Title, IsStaff) != text.Any(b.Title, IsStaff);

    private static bool IsCommander(Token token) => token.Norm is "commander" or "command";

    private static bool IsStaff(Token token) => token.Norm == "staff";

    /// <summary>Another person holds the office at home, or home has no such office: no prime minister under a president, no ministers in the United States.</summary>
    private bool BelongsAbroad(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, List<EntityRole>[] roles, int person, EntityRole role, Party? home) => (IsTaken(text, roles, person, role, home) && !DefenceSecretaryRule.IsCivilServant(text, role, home) && !IsBareSecretary(text, role, home))
        || (OneAtATime.Contains(role.Kind) && IsGuestOf(text, found, cluster, home))
        || !_offices.CanHave(text, role, home);

    /// <summary>"General X told Freedonian leaders": who speaks to a country's people in general is not one of them.</summary>
    private static bool IsGuestOf(TokenizedText text, MentionSet found, NameClusters.Cluster cluster, Party? home) => cluster.Mentions.Any(m =>
        found.In<GeoMention>(new TokenRange(m.Range.End, Math.Min(m.Range.End + 5, text.SentenceAt(m.Range.First).Tokens.End))).Any(g => g.Entry.Party == home && g.Entry.Form == GeoForm.Adjective
            && g.Range.End < text.Tokens.Count && Hosts.Contains(text.Tokens[g.Range.End])));

    /// <summary>The foreign country named last before in the same sentence, else in the same paragraph, else the one that the text names most, as far as its office is free.</summary>
    private Party? MainForeign(TokenizedText text, MentionSet found, List<EntityRole>[] roles, int person, EntityRole role, Party? home)
    {
        bool Foreign(GeoMention geo) => geo.Entry.Party is { Kind: PartyKind.Country } party && party != home && !IsTaken(text, roles, person, role, party)
            && _offices.CanHave(text, role, party) && found.At<NameMention>(geo.Range.First) is null;
        IEnumerable<GeoMention> Before(int from) => found.In<GeoMention>(new TokenRange(from, role.Title.First)).Where(Foreign).Reverse();
        static Party? Most(IEnumerable<GeoMention> named) => named.GroupBy(g => g.Entry.Party).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
        Sentence sentence = text.SentenceAt(role.Title.First);
        int paragraph = text.Sentences.First(s => s.Paragraph == sentence.Paragraph).Tokens.First;
        GeoMention? after = found.In<GeoMention>(new TokenRange(role.Title.End, Math.Min(role.Title.End + 8, sentence.Tokens.End))).Where(Foreign).FirstOrDefault(g => text.Tokens[g.Range.End].Kind == TokenKind.Possessive);
        return Before(sentence.Tokens.First).FirstOrDefault()?.Entry.Party ?? after?.Entry.Party ?? Most(Before(paragraph)) ?? Likeliest(_offices.Few(text, role)) ?? Most(found.All<GeoMention>().Where(Foreign));

        // The first country of a short list is right unless another is named more than once.
        Party? Likeliest(IReadOnlyList<Party>? few) => few?.Where(p => p != home && !IsTaken(text, roles, person, role, p))
            .OrderByDescending(p => found.All<GeoMention>().Count(g => g.Entry.Party == p) + (p == few[0] ? 1 : 0)).Select(p => (Party?)p).FirstOrDefault();
    }
}
