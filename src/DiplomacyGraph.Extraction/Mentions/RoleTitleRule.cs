using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Turkey's deputy chief of staff", "Chief of the Russian General Staff", "Minister of Defence of the Republic of Moldova".</summary>
internal sealed class RoleTitleRule(Lexicon lexicon)
{
    private readonly TitleWalk _walk = new(lexicon);
    private readonly TitleLead _lead = new(lexicon);
    private readonly TitleTail _tail = new(lexicon);
    private readonly TitleBody _body = new(new TitleTail(lexicon));

    // "the chairman, X": offices that a text names without their body once it has named the body.
    private static readonly WordSet Definite = new("chairman", "chairwoman", "chair", "director", "mayor", "governor", "rector", "dean", "head", "leader", "president", "coordinator");

    private static readonly WordSet Links = new("of", "for", "in", "at", "to", "with");

    /// <summary>All titles of a text, left to right, none overlapping another.</summary>
    public void Find(TokenizedText text, MentionSet found)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            int from = sentence.Tokens.First;
            for (int i = from; i < sentence.Tokens.End;)
            {
                // "Air Chief Marshal" is a rank, although "air chief" is a title too.
                RoleMention? role = At(text, found, i, new TokenRange(from, sentence.Tokens.End));
                int rank = role is null ? i : lexicon.Ranks.LongestAt(text.Tokens, i, sentence.Tokens.End)?.Range.End ?? i;
                (role, i) = role is not null && rank > role.Core.End && role.Core.First == i ? (null, rank - 1) : (role, i);
                if (role is not null)
                {
                    found.Add(role);
                    from = role.Range.End;
                }

                i = role?.Range.End ?? i + 1;
            }
        }
    }

    private RoleMention? At(TokenizedText text, MentionSet found, int start, TokenRange bounds)
    {
        bool insideName = found.At<GeoMention>(start) is GeoMention geo && geo.Range.First != start;
        if (text.Tokens[start].Kind != TokenKind.Word || insideName || IsGivenName(text, found, start, bounds) || IsMajor(text, found, start, bounds))
        {
            return null;
        }

        return _walk.Walk(text, found, start, bounds.End) is Walked walked ? RunsOn(text, found, walked, bounds.End) ? null : Build(text, found, walked, bounds, "listed title")
            : Generic(text, found, start, bounds) is Walked generic ? Build(text, found, generic, bounds, "generic head of a title") : null;
    }

    /// <summary>"Brigadier General Amir Holm", "Bandar bin Sultan": a title of one word that is a given name too, behind a rank or within a name.</summary>
    private bool IsGivenName(TokenizedText text, MentionSet found, int at, TokenRange bounds)
    {
        if (at == bounds.First || text.Tokens[at].Norm is not ("amir" or "emir" or "sultan" or "dean" or "rector") || !text.Tokens[at].IsCapitalised)
        {
            return false;
        }

        if (text.Tokens[at].Norm is "dean" or "rector")
        {
            return lexicon.Ranks.LongestAt(text.Tokens, at - 1, at) is not null;
        }

        Token before = text.Tokens[at - 1];
        return (before.IsCapitalised && found.At<GeoMention>(at - 1) is null && lexicon.Honorifics.LongestAt(text.Tokens, at - 1, at) is null && before.Norm is not ("highness" or "majesty" or "deputy"))
            || lexicon.Particles.Contains(before.Norm);
    }

    /// <summary>"the Ministry of Defence's chief scientific adviser": the last word of one title opens a longer one; "the Emir's adviser": the first is only the owner of the second.</summary>
    private bool RunsOn(TokenizedText text, MentionSet found, Walked walked, int limit) =>
        (walked.Core.Length == 1 && TitleLead.Owners.Contains(text.Tokens[walked.Core.First]) && walked.Core.End + 1 < limit && text.Tokens[walked.Core.End].Kind == TokenKind.Possessive
            && Enumerable.Range(walked.Core.End + 1, Math.Min(3, limit - walked.Core.End - 1)).Any(i => lexicon.RoleHeads.Contains(text.Tokens[i]) || _walk.Walk(text, found, i, limit) is not null))
        || walked.Core.Length > 2 && text.Tokens[walked.Core.End - 2].Kind == TokenKind.Possessive && _walk.Walk(text, found, walked.Core.End - 1, limit) is { Words: > 1 };

    /// <summary>"Minister of Water", "director of the museum": a head noun that a phrase with capitals follows.</summary>
    private Walked? Generic(TokenizedText text, MentionSet found, int at, TokenRange bounds)
    {
        Token token = text.Tokens[at];
        bool secretary = token.Text == "secretary" && at > bounds.First && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective };
        if (token.Text == "chief" && at > bounds.First && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective, Party.Kind: PartyKind.Country } && at + 1 < bounds.End && text.Tokens[at + 1].Is(','))
        {
            return new Walked(new TokenRange(at, at + 1), new RoleTitle(RoleKind.ChiefOfDefence, null, false, IsWeak: true), null, 1, false);
        }

        if (secretary)
        {
            return new Walked(new TokenRange(at, at + 1), new RoleTitle(RoleKind.OtherMinister, null, false, IsWeak: true), null, 1, false);
        }

        if (!lexicon.RoleHeads.TryGet(token, out RoleKind kind))
        {
            return Members(text, found, at, bounds);
        }

        if (TitleLead.IsDemoting(token) && at + 1 < bounds.End && _walk.Walk(text, found, at + 1, bounds.End) is not null)
        {
            return null;
        }

        bool bracket = at + 1 < bounds.End && text.Tokens[at + 1].Is('(') && TitleBody.BracketedSubjectEnd(text, at + 1, bounds.End) is not null;
        bool heading = token.IsCapitalised && at + 1 < bounds.End && text.Tokens[at + 1].Is(',') && _body.BodyAfterComma(text, found, at + 1, bounds.End) is not null;
        bool adjective = kind == RoleKind.Official && !token.IsCapitalised && at > bounds.First && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective } && at + 1 < bounds.End && text.Tokens[at + 1].Is(',');
        bool tail = at + 1 < bounds.End && text.Tokens[at + 1].Norm is "of" or "for" or "at" && _tail.End(text, found, at + 1, bounds.End) > at + 1;
        bool before = token.IsCapitalised && at > bounds.First && text.Tokens[at - 1].IsCapitalised && found.At<GeoMention>(at - 1) is null;
        bool envoy = token.Norm is "envoy" or "mediator" or "negotiator" or "commissioner" && at > bounds.First && IsSentBy(text, found, at - 1);
        bool apposed = token.IsCapitalised && at > bounds.First && (text.Tokens[at - 1].Is(',') || (text.Tokens[at - 1].Norm is "his" or "her" && token.Norm != "secretary")) && at + 1 < bounds.End && text.Tokens[at + 1].Is(',');
        bool name = token.IsCapitalised && at + 1 < bounds.End && text.Tokens[at + 1].IsCapitalised && !LeadsToHead(text, at, bounds.End);
        bool definite = kind == RoleKind.Official && !token.IsCapitalised && Definite.Contains(token) && at > bounds.First && (text.Tokens[at - 1].Norm is "the" or "its" || (text.Tokens[at - 1].Norm == "whose" && token.Norm != "head")) && at + 2 < bounds.End && text.Tokens[at + 1].Is(',') && text.Tokens[at + 2].IsCapitalised;
        if (kind == RoleKind.Official && !tail && TitleTail.LowerEnd(text, at, bounds) is int lower)
        {
            return new Walked(new TokenRange(at, lower), new RoleTitle(kind, null, false, IsWeak: true), null, 1, false);
        }

        return tail || before || name || apposed || envoy || bracket || heading || adjective || definite || kind is RoleKind.OtherMinister or RoleKind.Ambassador || (kind == RoleKind.DefenceAttache && at > bounds.First && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective })
            ? new Walked(new TokenRange(at, at + 1), new RoleTitle(kind, null, false, IsWeak: !tail), null, 1, IsPlural: token.Norm == "ministers")
            : null;
    }

    /// <summary>"Commandant Issa Keita": right before a name, and behind no word of a body, it is the rank of a major.</summary>
    private bool IsMajor(TokenizedText text, MentionSet found, int at, TokenRange bounds) =>
        text.Tokens[at] is { Norm: "commandant", IsCapitalised: true, IsAllCaps: false } && at + 1 < bounds.End && text.Tokens[at + 1] is { IsCapitalised: true } name && !lexicon.CommonWords.Contains(name)
        && lexicon.Ranks.LongestAt(text.Tokens, at + 1, bounds.End) is null && found.At<GeoMention>(at + 1) is null && lexicon.Honorifics.LongestAt(text.Tokens, at + 1, bounds.End) is null
        && (at == bounds.First || (!text.Tokens[at - 1].IsCapitalised && text.Tokens[at - 1].Kind != TokenKind.Possessive));

    /// <summary>"the U.N. envoy", "Freedonia's special envoy", "the president's peace envoy".</summary>
    private static bool IsSentBy(TokenizedText text, MentionSet found, int before)
    {
        int at = before - (before > 0 && text.Tokens[before].Norm is "special" or "personal" or "peace" or "top" or "chief" ? 1 : 0);
        at -= at > 0 && text.Tokens[at].Kind == TokenKind.Possessive ? 1 : 0;
        return found.At<GeoMention>(at)?.Party is not null || (at < before && TitleLead.Owners.Contains(text.Tokens[at]));
    }

    /// <summary>"Chief Diplomatic Advisor": the head comes behind one or two more words of the office.</summary>
    private bool LeadsToHead(TokenizedText text, int at, int limit)
    {
        int head = at + 1;
        while (head < limit && head - at < 4 && text.Tokens[head].IsCapitalised && lexicon.CommonWords.Contains(text.Tokens[head]) && !lexicon.RoleHeads.Contains(text.Tokens[head]))
        {
            head++;
        }

        return head > at + 1 && head < limit && text.Tokens[head].IsCapitalised && lexicon.RoleHeads.Contains(text.Tokens[head]);
    }

    /// <summary>"two mediators of the African Union": several officials of an organisation; null for others.</summary>
    private Walked? Members(TokenizedText text, MentionSet found, int at, TokenRange bounds)
    {
        string norm = text.Tokens[at].Norm;
        if (norm == "attaches" && at > bounds.First && found.At<GeoMention>(at - 1) is { Entry.Form: GeoForm.Adjective })
        {
            // "the Freedonian and Sylvanian attachés, Colonels A and B".
            return new Walked(new TokenRange(at, at + 1), new RoleTitle(RoleKind.DefenceAttache, null, false, IsWeak: true), null, 1, IsPlural: true);
        }

        bool several = norm.Length > 4 && norm[^1] == 's' && at + 2 < bounds.End && text.Tokens[at + 1].Norm == "of" && lexicon.RoleHeads.TryGet(norm.AsSpan(0, norm.Length - 1), out RoleKind kind) && kind == RoleKind.Official;
        int geo = at + 2 + (several && text.Tokens[at + 2].Norm == "the" ? 1 : 0);
        return several && found.At<GeoMention>(geo)?.Party is { Kind: PartyKind.Organisation }
            ? new Walked(new TokenRange(at, at + 1), new RoleTitle(RoleKind.Official, null, false, IsWeak: true), null, 1, IsPlural: true) : null;
    }

    private RoleMention Build(TokenizedText text, MentionSet found, Walked walked, TokenRange bounds, string rule)
    {
        (int first, Party? before, RoleStatus status, bool demoted) = _lead.Find(text, found, walked.Core.First, bounds.First, generic: walked.Title.Kind == RoleKind.Official && lexicon.RoleHeads.Contains(text.Tokens[walked.Core.First]));
        bool envoy = walked.Title.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache;
        Party? inside = walked.Inside ?? (envoy ? null : found.In<GeoMention>(walked.Core).Select(g => g.Party).FirstOrDefault(p => p is not null));
        (int end, Party? behind, bool foreignTail) = Behind(text, found, walked, bounds.End, hasParty: (inside ?? before ?? walked.Title.Of) is not null);
        // "Commander of the Royal Navy of Oman": the country behind says more than the institution's name.
        inside = NamesInstitution(found, walked.Core) ? Country(found, walked.Core) ?? (behind is { Kind: PartyKind.Country } && !foreignTail ? behind : inside) : inside;
        Party? of = inside ?? before ?? walked.Title.Of ?? (foreignTail ? null : behind);
        RoleKind kind = TitleKind.Of(text, found, walked, end, demoted, foreignTail);
        kind = kind is RoleKind.OrgHead or RoleKind.DeputyDefenceMinister && IsOfBody(text, walked.Core.First) ? RoleKind.Official : kind;
        kind = of is { Kind: PartyKind.Organisation } && !walked.IsPlural ? OfOrganisation(text, walked, kind) : kind;
        kind = kind == RoleKind.ChiefOfDefence && IsOfMission(text, first) ? RoleKind.Commander : kind;
        status = StatusBehind(text, new TokenRange(walked.Core.End, end)) ?? status;
        return new RoleMention(new TokenRange(first, end), walked.Core, kind, of, status, walked.Title.IsWeak, walked.IsPlural, rule);
    }

    /// <summary>"president of the AU", "NATO's supreme commander in Europe", "chief of the CSTO Joint Staff": what would be a country's highest office, at an organisation.</summary>
    private static RoleKind OfOrganisation(TokenizedText text, Walked walked, RoleKind kind) => kind switch
    {
        RoleKind.HeadOfState => RoleKind.OrgHead,
        RoleKind.ChiefOfDefence when walked.Title.IsWeak => RoleKind.Official,
        RoleKind.ChiefOfDefence => text.Any(walked.Core, t => t.Norm == "commander") ? RoleKind.Commander : RoleKind.OrgHead,
        _ => kind,
    };

    /// <summary>"the mission's military commander": what would be a country's highest officer, at a mission.</summary>
    private static bool IsOfMission(TokenizedText text, int title) =>
        title > 1 && text.Tokens[title - 1].Kind == TokenKind.Possessive && text.Tokens[title - 2].Norm is "mission" or "operation" or "contingent" or "coalition" or "force" or "taskforce" or "battlegroup";

    /// <summary>"European External Action Service (EEAS) Secretary General": the head of a ministry's or service's officials.</summary>
    private static bool IsOfBody(TokenizedText text, int core)
    {
        int before = core > 3 && text.Tokens[core - 1].Is(')') && text.Tokens[core - 3].Is('(') ? core - 4 : core - 1;
        return before >= 0 && text.Tokens[before].Norm is "mfa" or "ministry" or "service";
    }

    private static Party? Country(MentionSet found, TokenRange core) =>
        found.In<GeoMention>(core).Where(g => g.Entry.Form is GeoForm.Name or GeoForm.Adjective).Select(g => g.Party).FirstOrDefault(p => p is { Kind: PartyKind.Country });

    private static bool NamesInstitution(MentionSet found, TokenRange core) => found.In<GeoMention>(core).Any(g => g.Entry.Form == GeoForm.Institution);

    /// <summary>"-designate", "-elect" behind a title.</summary>
    private RoleStatus? StatusBehind(TokenizedText text, TokenRange tail) => Enumerable.Range(tail.First, tail.Length)
        .Where(i => text.Tokens[i].AfterHyphen).Select(i => lexicon.RoleStatus.LongestAt(text.Tokens, i, i + 1)?.Value).FirstOrDefault(s => s is not null);

    /// <summary>"Commander", "Permanent Secretary", "Director General": offices that name the body they head behind a comma.</summary>
    private static bool IsHeadOfBody(Walked walked) => !walked.IsPlural && walked.Title.Kind is RoleKind.Official or RoleKind.Commander or RoleKind.MilitaryOfficer or RoleKind.DeputyDefenceMinister or RoleKind.Spokesperson;

    /// <summary>Abbreviation in brackets, "of the Republic of Moldova", ", Pakistan Air Force", "-designate".</summary>
    private (int End, Party? Party, bool Foreign) Behind(TokenizedText text, MentionSet found, Walked walked, int bound, bool hasParty)
    {
        int end = walked.Core.End;
        Party? party = null;
        bool foreign = false;
        for (bool more = true; more && end < bound;)
        {
            more = false;
            Token token = text.Tokens[end];
            if (TitleBody.DirectEnd(text, found, end, bound) is int direct)
            {
                party ??= found.In<GeoMention>(new TokenRange(end, direct)).Select(g => g.Party).FirstOrDefault(p => p is not null);
                (end, more) = (direct, true);
            }
            else if (token.Is('(') && end + 2 < bound && text.Tokens[end + 2].Is(')') && text.Tokens[end + 1].IsAllCaps)
            {
                party ??= foreign ? null : found.At<GeoMention>(end + 1)?.Party;
                end += 3;
                more = true;
            }
            else if (token.AfterHyphen && lexicon.RoleStatus.LongestAt(text.Tokens, end, end + 1) is not null)
            {
                end++;
                more = true;
            }
            else if (Links.Contains(token) && _tail.End(text, found, end, bound) is int tail && tail > end)
            {
                bool abroad = token.Norm is "to" or "in" or "at" or "for" && walked.Title.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache or RoleKind.Official;
                GeoMention[] inside = [.. found.In<GeoMention>(new TokenRange(end, tail)).Where(g => g.Party is not null)];
                Party? named = inside.FirstOrDefault()?.Party;

                // "director of the department at the Chinese Central Military Commission": a body is one's own.
                abroad &= !(token.Norm is "in" or "at" && walked.Title.Kind == RoleKind.Official && inside is [{ Entry.Form: GeoForm.Adjective or GeoForm.Institution }, ..]);
                if (!abroad)
                {
                    party ??= named;
                }
                else if (party is null)
                {
                    foreign = true;
                }

                end = tail;
                more = true;
            }
            else if (token.Norm == "and" && walked.Title.Kind is RoleKind.DefenceMinister or RoleKind.ForeignMinister or RoleKind.OtherMinister && _tail.SubjectEnd(text, found, end, bound) is int subject)
            {
                (end, more) = (subject, true);
            }
            else if (token.Norm == "responsible" && end + 2 < bound && text.Tokens[end + 1].Norm == "for" && _tail.End(text, found, end + 1, bound) is int duty && duty > end + 2)
            {
                (end, more) = (duty, true);
            }
            else if (token.Is('(') && end == walked.Core.End && TitleBody.BracketedSubjectEnd(text, end, bound) is int bracket)
            {
                (end, more) = (bracket, true);
            }
            else if (end == walked.Core.End && walked.Title.Kind is RoleKind.AirChief or RoleKind.ArmyChief or RoleKind.NavyChief && TitleTail.UnitEnd(text, end, bound) is int unit)
            {
                (end, more) = (unit, true);
            }
            else if (token.Is(',') && !hasParty && party is null && TitleBody.ForceAfterComma(text, found, end + 1, bound) is (int comma, Party force))
            {
                (end, party, more) = (comma, force, true);
            }
            else if (token.Is(',') && end == walked.Core.End && text.Tokens[end - 1].IsCapitalised && IsHeadOfBody(walked) && _body.BodyAfterComma(text, found, end, bound) is int body)
            {
                party ??= found.In<GeoMention>(new TokenRange(end, body)).Select(g => g.Party).FirstOrDefault(p => p is not null);
                end = body;
            }
        }

        return (end, party, foreign && party is null);
    }
}
