using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>Says whom names, offices, pronouns and country words mean, sentence by sentence.</summary>
internal sealed class ReferenceFinder(
    TokenizedText text, MentionSet found, IReadOnlyList<PersonEntity> persons, IReadOnlyDictionary<NameMention, int> owner,
    IReadOnlyDictionary<RoleMention, PersonEntity> owned, Party? home)
{
    private static readonly WordSet Pronouns = new("he", "she", "him", "himself", "herself");

    // Words that mean somebody without being a mention: all others need no look.
    private static readonly WordSet Alone = new("he", "she", "him", "himself", "herself", "guest", "visitor", "dignitary", "host", "general");

    private static readonly WordSet SideWords = new(
        "side", "delegation", "officials", "military", "government", "army", "navy", "forces", "authorities", "team", "party", "leadership", "people", "ministry", "officers",
        "troops", "soldiers", "representatives", "colleagues", "partners", "leaders", "general", "air", "armed", "defence", "defense", "foreign", "parliament", "embassy");

    private readonly List<Reference> _references = [];
    private readonly Dictionary<int, int> _lastSeen = [];
    private PersonEntity? _subject;

    /// <summary>All references, in order.</summary>
    public IReadOnlyList<Reference> Find()
    {
        foreach (Sentence sentence in text.Sentences)
        {
            PersonEntity? first = null;
            for (int i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                Reference? reference = found.StartsAt(i) || Alone.Contains(text.Tokens[i]) ? At(i, sentence, first) : null;
                if (reference is not null)
                {
                    _references.Add(reference);
                    if (reference.Person is PersonEntity person)
                    {
                        _lastSeen[person.Index] = i;
                        first ??= person;
                    }
                }

                i = reference?.Range.End ?? i + 1;
            }

            _subject = first ?? (sentence.Kind == SentenceKind.Body ? _subject : null);
        }

        return _references;
    }

    private Reference? At(int at, Sentence sentence, PersonEntity? first)
    {
        if (found.StartingAt<NameMention>(at) is NameMention name)
        {
            PersonEntity person = persons[owner[name]];
            return new Reference(name.Range, ReferenceKind.Name, person, person.Party);
        }

        if (found.StartingAt<CounterpartMention>(at) is CounterpartMention counterpart)
        {
            return Counterpart(counterpart);
        }

        if (found.StartingAt<RoleMention>(at) is RoleMention role && !owned.ContainsKey(role))
        {
            return Office(role);
        }

        if (found.StartingAt<RoleMention>(at) is RoleMention tied)
        {
            PersonEntity holder = owned[tied];
            return found.All<NameMention>().Any(n => n.Range.First >= tied.Range.End && n.Range.First - tied.Range.End < 3 && persons[owner[n]] == holder)
                ? new Reference(new TokenRange(at, tied.Range.End), ReferenceKind.Office, holder, holder.Party, tied.Kind)
                : null;
        }

        if (BareRankRule.At(text, found, at) is BareRankRule.Bare bare)
        {
            return Officer(bare);
        }

        if (text.Tokens[at].Norm is "guest" or "visitor" or "dignitary" or "host" && at > 0 && text.Tokens[at - 1].Norm is "the" or "visiting" or "his" or "her" && !(at + 1 < text.Tokens.Count && text.Tokens[at + 1].Norm is "nation" or "country"))
        {
            bool host = text.Tokens[at].Norm == "host";
            PersonEntity? person = Recent(p => p.Party is not null && (p.Party == home) == host);
            return person is null ? null : new Reference(new TokenRange(at, at + 1), ReferenceKind.Office, person, person.Party);
        }

        if (text.Tokens[at].Norm is "guest" or "visitor" or "host" && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective, Party: Party nation } && Recent(p => p.Party == nation) is PersonEntity foreigner)
        {
            return new Reference(new TokenRange(at, at + 1), ReferenceKind.Office, foreigner, nation);
        }

        if (Pronouns.Contains(text.Tokens[at]) && !text.Tokens[at].Text.Contains('.', StringComparison.Ordinal) && (first ?? _subject) is PersonEntity meant)
        {
            return new Reference(new TokenRange(at, at + 1), ReferenceKind.Pronoun, meant, meant.Party);
        }

        return found.StartingAt<GeoMention>(at) is GeoMention { Party: Party party } geo ? PartyReference(geo, party) : null;
    }

    /// <summary>The officer of whom the sentences tell, where the rank is his; else the one of such a rank named last.</summary>
    private Reference? Officer(BareRankRule.Bare bare)
    {
        bool Fits(PersonEntity p) => (bare.Of is null || p.Party == bare.Of) && p.Mentions.Any(m => m.Rank is not null);
        bool IsOfRank(PersonEntity p) => Fits(p) && BareRankRule.IsOf(text, bare, p);
        PersonEntity? officer = (_subject is not null && IsOfRank(_subject) ? _subject : Recent(IsOfRank)) ?? (_subject is not null && Fits(_subject) ? _subject : Recent(Fits));
        return officer is null && bare.Of is null ? null : new Reference(bare.Range, ReferenceKind.Office, officer, officer?.Party ?? bare.Of);
    }

    private Reference Counterpart(CounterpartMention counterpart)
    {
        Party? of = counterpart.Of;
        IReadOnlyList<NameMention> names = CounterpartRule.NamesBehind(text, found, counterpart);
        EntityRole? held = CounterpartRule.Holder(text, found, counterpart, names, n => owner[n], i => persons[i].MainRole);
        PersonEntity? person = names.Count > 0 ? persons[owner[names[0]]]
            : Recent(p => p.Roles.Any(r => r.Kind == held?.Kind && (r.Of == of || of is null) && r.Of != held.Of));
        return new Reference(counterpart.Range, ReferenceKind.Counterpart, person, of ?? person?.Party, held?.Kind);
    }

    /// <summary>"the COAS", "the Russian defence minister": the person of that kind and party named last; else an office without a name.</summary>
    private Reference? Office(RoleMention role)
    {
        bool definite = role.Of is not null || (role.Range.First > 0 && text.Tokens[role.Range.First - 1].Norm is "the" or "visiting" or "his" or "her")
            || text.Tokens[role.Core.First].IsCapitalised;
        if (role.IsPlural || !definite)
        {
            return null;
        }

        bool ours = role.Range.First > 0 && text.Tokens[role.Range.First - 1].Norm == "our";
        bool Holds(EntityRole r) => r.Kind == role.Kind && (role.Of is null || r.Of == role.Of) && (!ours || r.Of == home) && (r.Status != RoleStatus.Former) == (role.Status != RoleStatus.Former);
        bool Fits(PersonEntity p) => p.Roles.Any(Holds);
        string title = text.TextOf(role.Range);
        bool IsCalled(PersonEntity p) => p.Roles.Any(r => Holds(r) && text.TextOf(r.Title).Contains(title, StringComparison.OrdinalIgnoreCase));
        // "the Secretary" of a text on a Secretary of State, "the Commissioner" of one on a Commissioner for Peace
        bool IsTitled(PersonEntity p) => p.Roles.Any(r => r.Status != RoleStatus.Former && found.At<RoleMention>(r.Title.First)?.Core.First is int core && text.Tokens[core].Norm == text.Tokens[role.Core.First].Norm);
        PersonEntity? atHome = role.Of is null && role.Kind != RoleKind.HeadOfState && home is not null && role.Range.First > 0 && text.Tokens[role.Range.First - 1].Norm == "the" ? Recent(p => p.Party == home && Fits(p)) : null;
        PersonEntity? called = role.Of is null ? persons.Where(IsCalled).Take(2).ToList() is [PersonEntity only] ? only : role.Kind == RoleKind.Official ? Recent(IsCalled) : null : null;
        PersonEntity? person = called ?? atHome ?? (role.Of is null ? Recent(p => Fits(p) && p.Roles.Any(r => r.Kind == role.Kind && r.LicensedBy is null)) : null) ?? Recent(Fits) ?? (definite && role is { Core.Length: 1, Of: null } ? Recent(IsTitled) : null);
        return person is null && role.IsWeak && role.Of is null ? null
            : new Reference(role.Range, ReferenceKind.Office, person, person?.Party ?? role.Of ?? home, role.Kind);
    }

    private Reference? PartyReference(GeoMention geo, Party party)
    {
        bool adjective = geo.Entry.Form == GeoForm.Adjective;
        bool plural = adjective && geo.Range.Length == 1 && text.Tokens[geo.Range.First].Norm.EndsWith('s');
        string next = geo.Range.End < text.Tokens.Count ? text.Tokens[geo.Range.End].Norm : "";
        return !adjective || plural || SideWords.Contains(next) || next is "," or "and" or "."
            ? new Reference(geo.Range, ReferenceKind.Party, null, party)
            : null;
    }

    private PersonEntity? Recent(Func<PersonEntity, bool> fits) => persons.Where(fits)
        .OrderByDescending(p => _lastSeen.TryGetValue(p.Index, out int at) ? at : -1 - p.Index).FirstOrDefault();
}
