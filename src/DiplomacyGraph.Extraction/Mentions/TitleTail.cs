using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"of the Armed Forces of the Republic of Armenia", "for Arms Control, Verification and Compliance", ", Pakistan Air Force": what follows a title's head.</summary>
internal sealed class TitleTail(Lexicon lexicon)
{
    private readonly KoreanName _korean = new(lexicon);
    private const int MaximalTail = 14;
    private const int MaximalLower = 10;

    private static readonly WordSet Heads = new("director", "head", "leader", "chairman", "chairwoman", "dean", "governor", "administrator", "coordinator", "chief");

    // Verbs and nouns behind which "head of the …" is no office ("the head of the delegation said").
    private static readonly WordSet Clausal = new(
        "said", "says", "told", "was", "is", "were", "are", "will", "has", "have", "had", "to", "that", "who", "which", "met", "arrived", "delegation", "delegations", "group", "talks", "side", "family",
        "team", "list", "table", "state", "states", "household", "column", "queue", "mission", "visit", "government", "and");

    internal static readonly WordSet ForceWords = new(
        "armed", "forces", "force", "army", "navy", "air", "defence", "defense", "military", "marine", "corps", "national", "guard", "coast", "land", "ground", "naval",
        "royal", "general", "staff", "joint", "command", "ministry", "government", "self", "people", "liberation", "pacific", "central", "southern", "northern", "eastern", "western",
        "european", "africa", "strategic", "special", "operations", "fleet", "district", "theater", "theatre", "region", "cyber", "space");

    // Units of a force; who heads one commands it.
    private static readonly WordSet Units = new("fleet", "flotilla", "squadron", "wing", "base", "garrison", "corps", "division", "brigade", "regiment", "battalion", "command", "district");

    /// <summary>Where a tail ends; <paramref name="link"/> itself where nothing follows.</summary>
    public int End(TokenizedText text, MentionSet found, int link, int bound)
    {
        int end = link, at = link + 1;
        while (at < bound && at - link < MaximalTail)
        {
            if (at > link + 1 && text.Tokens[at] is { Norm: "ambassador", IsCapitalised: true } && text.Tokens[at - 1].IsCapitalised)
            {
                // "Senior Official for Asia Ambassador X": the form of address of the name behind.
                return end;
            }

            if (found.At<GeoMention>(at) is GeoMention geo)
            {
                if (OpensHeldOffice(text, found, geo, bound))
                {
                    return end;
                }

                end = at = geo.Range.End;
                if (geo.Entry.Form == GeoForm.Name && !IsBody(text, at, bound))
                {
                    return ListEnd(text, found, end, bound) ?? end;
                }
            }
            else if (IsJoint(text, at))
            {
                if (text.Tokens[at].Norm == "and" && (OpensNextOffice(text, found, at + 1, bound) || !(at + 1 < bound && text.Tokens[at + 1].IsCapitalised && text.Tokens[at - 1].IsCapitalised)))
                {
                    return end;
                }

                at++;
            }
            else if (IsTailWord(text, at) && !StartsName(text, at, bound))
            {
                end = ++at;
            }
            else
            {
                return ListEnd(text, found, end, bound) ?? end;
            }
        }

        return end;
    }

    /// <summary>"… Bureau X and ROK Special Representative Y", "… of the Army and Deputy Minister of Defence": behind "and", a title, alone or with a country.</summary>
    private bool OpensNextOffice(TokenizedText text, MentionSet found, int at, int bound) =>
        (found.StartingAt<GeoMention>(at) is GeoMention geo && geo.Range.End < bound && StartsTitle(text, geo.Range.End, bound))
        || lexicon.RoleTitles.LongestAt(text.Tokens, at, bound) is { Range.Length: > 1, Value.IsWeak: false };

    /// <summary>"Chief of Staff for European Commission President X": a title with its party, right before a name.</summary>
    private bool OpensHeldOffice(TokenizedText text, MentionSet found, GeoMention geo, int bound) =>
        found.StartingAt<GeoMention>(geo.Range.First) is not null && geo.Range.End < bound && text.Tokens[geo.Range.End].IsCapitalised
        && lexicon.RoleTitles.LongestAt(text.Tokens, geo.Range.End, bound) is { Value.Kind: RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.DefenceMinister or RoleKind.ForeignMinister } title
        && title.Range.End < bound && text.Tokens[title.Range.End].IsCapitalised && !lexicon.CommonWords.Contains(text.Tokens[title.Range.End]);

    internal static bool IsJoint(TokenizedText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Possessive || text.Tokens[at].Norm is "of" or "the" or "and" or "for" || text.Tokens[at].Is('&');

    /// <summary>"Kenya Defence Forces", "U.S. Southern Command": words behind a country that name its force or body.</summary>
    private bool IsBody(TokenizedText text, int at, int bound)
    {
        if (at < bound && (ForceWords.Contains(text.Tokens[at]) || text.Tokens[at].Kind == TokenKind.Possessive))
        {
            return true;
        }

        for (int end = at; end < bound && end < at + 3 && text.Tokens[end].IsCapitalised && !StartsName(text, end, bound); end++)
        {
            if (lexicon.NotNames.Contains(text.Tokens[end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, Verification and Compliance": a list of subjects that closes with "and"; null where the comma starts something else.</summary>
    private int? ListEnd(TokenizedText text, MentionSet found, int comma, int bound)
    {
        int at = comma, items = 0;
        while (at < bound && text.Tokens[at].Is(',') && items < 4)
        {
            bool closing = at + 1 < bound && text.Tokens[at + 1].Norm == "and";
            int end = ItemEnd(text, found, at + (closing ? 2 : 1), bound);
            if (end < 0)
            {
                return null;
            }

            if (closing)
            {
                return items > 0 ? end : null;
            }

            items++;
            at = end;
            if (at < bound && text.Tokens[at].Norm == "and")
            {
                int last = ItemEnd(text, found, at + 1, bound);
                return last < 0 ? null : last;
            }
        }

        return null;
    }

    /// <summary>One to three capitalised words that are no name and no title; -1 where something else stands.</summary>
    private int ItemEnd(TokenizedText text, MentionSet found, int first, int bound)
    {
        int at = first;
        while (at < bound && at - first < 3 && text.Tokens[at].IsCapitalised)
        {
            bool subject = found.At<GeoMention>(at) is { Entry.Form: GeoForm.Name or GeoForm.Region } || lexicon.CommonWords.Contains(text.Tokens[at]);
            if (!subject || StartsName(text, at, bound) || StartsTitle(text, at, bound))
            {
                return at > first && StartsName(text, at, bound) ? at : -1;
            }

            at++;
        }

        return at == first ? -1 : at;
    }

    /// <summary>"… of Defence and Sports": one more subject of a ministry behind "and"; null where something else stands.</summary>
    public int? SubjectEnd(TokenizedText text, MentionSet found, int and, int bound)
    {
        bool subject = and + 1 < bound && text.Tokens[and - 1].IsCapitalised && text.Tokens[and + 1].IsCapitalised && text.Tokens[and + 1].Norm.Length > 4
            && found.At<GeoMention>(and + 1) is null && lexicon.CommonWords.Contains(text.Tokens[and + 1])
            && !StartsTitle(text, and + 1, bound) && lexicon.Ranks.LongestAt(text.Tokens, and + 1, bound) is null && !StartsName(text, and + 1, bound);
        return subject && text.Tokens[and - 1].Norm is not "minister" ? SubjectWordsEnd(text, found, and + 2, bound) : null;
    }

    /// <summary>"Veteran Affairs", "Regional Integration": one or two more words of the subject, none of which opens a name.</summary>
    private int SubjectWordsEnd(TokenizedText text, MentionSet found, int at, int bound)
    {
        int end = at;
        while (end < bound && end - at < 2 && text.Tokens[end].IsCapitalised && text.Tokens[end].Norm.Length > 4 && found.At<GeoMention>(end) is null
            && lexicon.CommonWords.Contains(text.Tokens[end]) && !lexicon.GivenNames.Contains(text.Tokens[end])
            && !StartsTitle(text, end, bound) && lexicon.Ranks.LongestAt(text.Tokens, end, bound) is null)
        {
            end++;
        }

        return end;
    }

    /// <summary>"director of the military hospital,", "the museum's director,": a title in small letters that a comma closes; null for others.</summary>
    public static int? LowerEnd(TokenizedText text, int head, TokenRange bounds)
    {
        if (!Heads.Contains(text.Tokens[head]) || text.Tokens[head].IsCapitalised || head + 1 >= bounds.End)
        {
            return null;
        }

        if (text.Tokens[head + 1].Is(',') && head > bounds.First && text.Tokens[head - 1].Kind == TokenKind.Possessive)
        {
            return head + 1;
        }

        int end = head + 1;
        while (end < bounds.End && end - head < MaximalLower && text.Tokens[end].Kind != TokenKind.Punctuation && !Clausal.Contains(text.Tokens[end]))
        {
            end++;
        }

        bool closed = end < bounds.End && (text.Tokens[end].Is(',') || text.Tokens[end].Is('('));
        return closed && end - head > 2 && text.Tokens[head + 1].Norm is "of" && text.Tokens[head + 2].Kind == TokenKind.Word && !Clausal.Contains(text.Tokens[head + 2].Norm) && !Clausal.Contains(text.Tokens[head + 3].Norm) ? end : null;
    }

    /// <summary>Whether a name, a title or a rank starts at a token, so that a body ends before it.</summary>
    public bool StartsAnother(TokenizedText text, int at, int bound) =>
        StartsName(text, at, bound) || StartsTitle(text, at, bound) || lexicon.Ranks.LongestAt(text.Tokens, at, bound) is not null;

    private bool StartsTitle(TokenizedText text, int at, int bound) =>
        lexicon.RoleHeads.Contains(text.Tokens[at]) || lexicon.RoleTitles.LongestAt(text.Tokens, at, bound) is not null;

    /// <summary>"the Freedonian Navy's Western Fleet", "the Army's 4th brigade": the end of the unit behind the possessive; null where none is named.</summary>
    public static int? UnitEnd(TokenizedText text, int possessive, int bound)
    {
        int at = possessive + 1;
        while (at < bound && at - possessive < 5 && (text.Tokens[at].IsCapitalised || text.Tokens[at].Kind == TokenKind.Number) && !Units.Contains(text.Tokens[at]))
        {
            at++;
        }

        return text.Tokens[possessive].Kind == TokenKind.Possessive && at < bound && at > possessive + 1 && Units.Contains(text.Tokens[at]) ? at + 1 : null;
    }

    /// <summary>"head of the 93rd military base": whether a title's words end in a unit of the forces.</summary>
    public static bool IsUnit(TokenizedText text, TokenRange tail) =>
        tail.Length > 1 && Units.Contains(text.Tokens[tail.End - 1]) && text.Any(tail, t => t.Kind == TokenKind.Number || t.Norm is "military" or "naval" or "air" or "infantry" or "armoured" or "armored");

    private static bool IsTailWord(TokenizedText text, int at) =>
        text.Tokens[at].IsCapitalised || (Units.Contains(text.Tokens[at]) && text.Tokens[at - 1].Norm is "military" or "naval" or "air" or "infantry" or "armoured" or "armored") || text.Tokens[at].Kind == TokenKind.Number || ForceWords.Contains(text.Tokens[at]);

    /// <summary>"… of Romania General X", "… Affairs Jane Q. Doe": a rank, a form of address or a given name belongs to the name behind it.</summary>
    private bool StartsName(TokenizedText text, int at, int bound) => StartsAddress(text, at, bound) || StartsGivenName(text, at, bound) || StartsUnlistedName(text, at, bound) || _korean.Is(text, at, bound);

    /// <summary>"… Affairs Funakoshi Takehiro": two words that are in no list, behind a common one.</summary>
    private bool StartsUnlistedName(TokenizedText text, int at, int bound) =>
        at > 1 && at + 1 < bound && IsUnlisted(text, at) && IsUnlisted(text, at + 1) && text.Tokens[at - 1] is { IsCapitalised: true } before && before.Norm is "affairs" or "policy" or "defence" or "defense" or "relations" or "cooperation" or "security" or "operations" or "forces" or "staff"
        && (at + 2 == bound || !text.Tokens[at + 2].IsCapitalised);

    private bool IsUnlisted(TokenizedText text, int at) =>
        text.Tokens[at] is { IsCapitalised: true, IsAllCaps: false, Norm.Length: > 2 } token && !lexicon.CommonWords.Contains(token) && !lexicon.NotNames.Contains(token) && !ForceWords.Contains(token) && lexicon.Geo.LongestAt(text.Tokens, at, at + 1) is null;

    private bool StartsAddress(TokenizedText text, int at, int bound)
    {
        int? end = lexicon.Ranks.LongestAt(text.Tokens, at, bound)?.Range.End
            ?? (lexicon.Honorifics.LongestAt(text.Tokens, at, bound) is { Value: "before" } hit ? hit.Range.End : null);
        return end is int e && e < bound && text.Tokens[e].IsCapitalised && !ForceWords.Contains(text.Tokens[e]) && !lexicon.NotNames.Contains(text.Tokens[e]);
    }

    private bool StartsGivenName(TokenizedText text, int at, int bound)
    {
        Token token = text.Tokens[at];
        if (at + 1 >= bound || !token.IsCapitalised || lexicon.CommonWords.Contains(token) || ForceWords.Contains(token) || lexicon.NotNames.Contains(token))
        {
            return false;
        }

        Token next = text.Tokens[at + 1];
        if (!lexicon.GivenNames.Contains(token))
        {
            // "… and Oceanian Affairs Funakoshi Takehiro": a surname before its given name, behind a subject in capitals.
            return next is { IsCapitalised: true, AfterSpace: true } && lexicon.GivenNames.Contains(next) && !lexicon.CommonWords.Contains(next) && text.Tokens[at - 1].IsCapitalised && (lexicon.CommonWords.Contains(text.Tokens[at - 1]) || lexicon.NotNames.Contains(text.Tokens[at - 1]))
                && (at + 2 >= bound || !text.Tokens[at + 2].IsCapitalised);
        }

        return next.IsInitial || (next.IsCapitalised && !lexicon.CommonWords.Contains(next) && !lexicon.NotNames.Contains(next) && !ForceWords.Contains(next))
            || (lexicon.Particles.Contains(next) && !next.IsCapitalised);
    }
}
