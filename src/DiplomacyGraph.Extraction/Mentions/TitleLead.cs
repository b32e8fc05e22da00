using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"former Israeli", "Turkey's deputy", "the country's acting": what stands before a title's head.</summary>
internal sealed class TitleLead(Lexicon lexicon)
{
    private const int MaximalWords = 5;

    private static readonly WordSet Demoting = new("deputy", "assistant", "vice", "associate", "principal", "junior", "additional");

    private static readonly WordSet Leaders = new(
        "leader", "president", "premier", "minister", "ministry", "government", "army", "military", "navy", "king", "parliament", "embassy", "delegation", "state", "presidency");

    private static readonly WordSet Institutions = new("service", "commission", "council", "committee", "parliament", "secretariat", "agency", "staff");

    // Words that open a question or a clause before a title: "Will Secretary X come?"
    private static readonly WordSet Openings = new("will", "did", "does", "do", "has", "have", "had", "is", "was", "can", "could", "should", "would", "may", "when", "where", "why", "what", "how", "who", "if", "as", "but", "and", "that", "while", "did", "are", "were");

    /// <summary>Heads of state or government, by a single word.</summary>
    public static readonly WordSet Owners = new("emir", "amir", "sultan", "king", "president", "pm", "chancellor", "premier", "kaiser", "queen");

    /// <summary>Whether a word makes the title behind it a lower one.</summary>
    public static bool IsDemoting(Token token) => Demoting.Contains(token);

    /// <summary>Party words and status words before the title: "former Israeli", "the country's acting", "Republic of Korea (ROK)".</summary>
    public (int First, Party? Party, RoleStatus Status, bool Demoted) Find(TokenizedText text, MentionSet found, int core, int bound, bool generic)
    {
        bool words = generic && text.Tokens[core].IsCapitalised && text.SentenceAt(core).Kind == SentenceKind.Body;
        int first = core;
        Party? party = null;
        var status = RoleStatus.Current;
        bool demoted = false;
        for (int at = core - 1; at >= bound;)
        {
            Token token = text.Tokens[at];
            if (token.Kind == TokenKind.Possessive || token.Norm is "s")
            {
                // "the Emir's adviser": whose servant it is belongs to the title.
                bool owned = first == core && at - 1 >= bound && Owners.Contains(text.Tokens[at - 1]);
                at -= owned ? 2 : 1;
                first = owned ? at + 1 : first;
            }
            else if (found.At<GeoMention>(at) is GeoMention geo && geo.Party is not null && !IsAttitude(text, geo.Range.First) && !(party is not null && geo.Entry.Form is GeoForm.Capital or GeoForm.Place))
            {
                party ??= geo.Party;
                first = at = geo.Range.First;
                at--;
            }
            else if (token.Is(')') && at - 3 >= bound && text.Tokens[at - 2].Is('(') && (found.At<GeoMention>(at - 1) is { Party: not null } || (first == core && text.Tokens[at - 1].IsAllCaps && text.Tokens[at - 3].IsCapitalised)))
            {
                party = found.At<GeoMention>(at - 1)?.Party;
                first = Math.Max(bound, BodyStart(text, found, at - 2));
                party ??= found.At<GeoMention>(first)?.Party;
                at = first - 1;
            }
            else if (lexicon.RoleStatus.LongestAt(text.Tokens, at, at + 1) is { } hit && !(token.IsCapitalised && token.Norm is "late"))
            {
                status = hit.Value == RoleStatus.Current ? status : hit.Value;
                first = at--;
            }
            else if (token.Norm is "once" or "formerly" or "previously" or "sometime" && at > bound && text.Tokens[at - 1].Is(',') && !token.IsCapitalised)
            {
                status = RoleStatus.Former;
                first = at--;
            }
            else if (Demoting.Contains(token) && first == core)
            {
                demoted = true;
                first = at--;
            }
            else if (IsBodyAbbreviation(text, found, at, bound) || (token.Norm is "armed" or "forces" or "new" or "first" or "senior" && first == core))
            {
                at--;
            }
            else if (first == core && at == core - 1 && IsBody(text, found, core, at))
            {
                // "JCS spokesperson", "UPDF Director": the body in capitals belongs to the title.
                first = at--;
            }
            else if (words && core - at < MaximalWords && at > bound && token.IsCapitalised && !token.IsAllCaps && !Openings.Contains(token) && (lexicon.CommonWords.Contains(token) || lexicon.RoleHeads.Contains(token)) && text.Tokens[at - 1].Kind != TokenKind.Possessive)
            {
                // "Chief Diplomatic Advisor", "Intergovernmental Affairs Director": words of the office before its head.
                first = at--;
            }
            else
            {
                GeoMention? owner = party is null ? Unit(text, found, core, at, bound) ?? Leader(text, found, at, bound) ?? Portfolio(text, found, at, bound) : null;
                (first, party) = owner is null ? (first, party) : (owner.Range.First, owner.Party);
                break;
            }
        }

        return (first, party, status, demoted);
    }

    /// <summary>"the pro-Sylvania President X": for whom somebody is, not whose.</summary>
    private static bool IsAttitude(TokenizedText text, int geo) => text.Tokens[geo].AfterHyphen && geo > 0 && text.Tokens[geo - 1].Norm is "pro" or "anti" or "ex" or "non";

    /// <summary>"Zambia Air Force (": where the body named before its abbreviation starts, with its country.</summary>
    public static int BodyStart(TokenizedText text, MentionSet found, int open)
    {
        int at = open;
        while (at > 0 && open - at < 6 && text.Tokens[at - 1].IsCapitalised && found.At<GeoMention>(at - 1) is null)
        {
            at--;
        }

        int geo = at - 1 - (at > 1 && text.Tokens[at - 1].Kind == TokenKind.Possessive ? 1 : 0);
        return found.At<GeoMention>(geo) is GeoMention country ? country.Range.First : at;
    }

    /// <summary>"Thailand's Second Army Region commander", "European Union External Action Service Secretary General": up to four words of a unit or body between party and title.</summary>
    private static GeoMention? Unit(TokenizedText text, MentionSet found, int core, int last, int bound)
    {
        int at = last;
        while (at >= bound && last - at < 4 && text.Tokens[at].IsCapitalised && found.At<GeoMention>(at) is null)
        {
            at--;
        }

        int geo = at >= bound && text.Tokens[at].Kind == TokenKind.Possessive ? at - 1 : at;
        bool small = Enumerable.Range(core, Math.Min(3, text.Tokens.Count - core)).Any(i => text.Tokens[i].Kind == TokenKind.Word && !text.Tokens[i].IsCapitalised);
        bool unit = at < last && geo >= bound;
        if (unit && Institutions.Contains(text.Tokens[last]) && found.At<GeoMention>(geo) is { Party: { Kind: PartyKind.Organisation } } union)
        {
            return union;
        }

        return unit && small && found.At<GeoMention>(geo) is { Party: { Kind: PartyKind.Country } } country && (geo < at || country.Entry.Form == GeoForm.Adjective) ? country : null;
    }

    /// <summary>"Malta's Home Affairs and National Security Minister": further subjects of a minister between country and title.</summary>
    private static GeoMention? Portfolio(TokenizedText text, MentionSet found, int last, int bound)
    {
        if (last <= bound || text.Tokens[last].Norm is not ("and" or "&"))
        {
            return null;
        }

        int at = last - 1;
        while (at >= bound && last - at < 4 && text.Tokens[at].IsCapitalised && found.At<GeoMention>(at) is null)
        {
            at--;
        }

        int geo = at >= bound && text.Tokens[at].Kind == TokenKind.Possessive ? at - 1 : at;
        return at < last - 1 && geo >= bound && found.At<GeoMention>(geo) is { Party: { Kind: PartyKind.Country } } owner && (geo < at || owner.Entry.Form == GeoForm.Adjective) ? owner : null;
    }

    /// <summary>"the Kyrgyz leader's press secretary": whose servant it is.</summary>
    private static GeoMention? Leader(TokenizedText text, MentionSet found, int at, int bound) =>
        at - 1 >= bound && Leaders.Contains(text.Tokens[at]) && text.Tokens[at + 1].Kind == TokenKind.Possessive ? found.At<GeoMention>(at - 1) is { Party: not null } owner ? owner : null : null;

    private bool IsBody(TokenizedText text, MentionSet found, int core, int at) =>
        lexicon.Honorifics.LongestAt(text.Tokens, at, core) is null && !lexicon.CommonWords.Contains(text.Tokens[at]) && text.Tokens[at].IsAllCaps && !text.Tokens[at].Text.Contains('.', StringComparison.Ordinal) && text.Tokens[at].Norm.Length is > 1 and < 7 && !text.Tokens[core].IsAllCaps && found.At<GeoMention>(at) is null && text.Tokens[core].AfterSpace;

    /// <summary>"French MFA Secretary General": a national body in capitals between party and title.</summary>
    private static bool IsBodyAbbreviation(TokenizedText text, MentionSet found, int at, int bound) =>
        text.Tokens[at].IsAllCaps && text.Tokens[at].Norm.Length <= 4 && at > bound && found.At<GeoMention>(at) is null && found.At<GeoMention>(at - 1) is { Party: not null };
}
