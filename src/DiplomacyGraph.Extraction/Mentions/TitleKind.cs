using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>What the words around a title make of its kind: "deputy chief", "chief of staff to the president", "president of the university".</summary>
internal static class TitleKind
{
    private static readonly WordSet Bodies = new(
        "company", "university", "association", "board", "institute", "foundation", "group", "committee", "academy", "parish", "council", "senate", "court", "bank", "federation", "league", "party", "club",
        "county", "borough", "commission", "chamber", "parliament", "assembly", "conference", "consortium", "society", "union", "college", "school", "centre", "center", "hospital", "museum");

    // Whose chief of staff is a civilian.
    private static readonly string[] Civilians = ["president", "minister", "presidential", "house", "office", "cabinet"];

    // "Minister of the Defense Acquisition Program Administration": behind "Defence" the name of an agency goes on.
    private static readonly WordSet Branches = new("acquisition", "procurement", "industry", "industries", "materiel", "logistics", "research", "science", "technology", "intelligence", "security");

    /// <summary>The kind of office, seen with what stands before and behind the title.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Its mentions so far.</param>
    /// <param name="walked">The title.</param>
    /// <param name="end">Where its tail ends.</param>
    /// <param name="demoted">Whether "deputy" or the like stands before it.</param>
    /// <param name="foreign">Whether its tail names another country ("ambassador to").</param>
    public static RoleKind Of(TokenizedText text, MentionSet found, Walked walked, int end, bool demoted, bool foreign)
    {
        RoleKind kind = walked.Title.Kind;
        var tail = new HashSet<string>(Enumerable.Range(walked.Core.End, Math.Max(0, end - walked.Core.End)).Select(i => text.Tokens[i].Norm), StringComparer.Ordinal);
        bool staff = (demoted && walked.Title is { IsWeak: true, Kind: RoleKind.ChiefOfDefence }) || (kind == RoleKind.DeputyChiefOfDefence && text.Tokens[walked.Core.End - 1].Norm == "staff");
        if (staff && tail.Overlaps(Civilians))
        {
            return RoleKind.Official;
        }

        if (kind == RoleKind.SecurityAdviser && tail.Contains("vice"))
        {
            return RoleKind.Official;
        }

        if (demoted)
        {
            return kind switch
            {
                RoleKind.DefenceMinister or RoleKind.DeputyDefenceMinister => RoleKind.DeputyDefenceMinister,
                RoleKind.ChiefOfDefence or RoleKind.DeputyChiefOfDefence => RoleKind.DeputyChiefOfDefence,
                RoleKind.ArmyChief or RoleKind.NavyChief or RoleKind.AirChief or RoleKind.OtherServiceChief or RoleKind.Commander => RoleKind.MilitaryOfficer,
                RoleKind.DefenceAttache or RoleKind.Spokesperson or RoleKind.MilitaryOfficer => kind,
                _ => RoleKind.Official,
            };
        }

        if (kind == RoleKind.Official && text.Tokens[walked.Core.End - 1].Norm == "secretary" && tail.Overlaps(["defence", "defense"]))
        {
            return RoleKind.DeputyDefenceMinister;
        }

        if (kind is RoleKind.DefenceMinister or RoleKind.DeputyDefenceMinister && end < text.Tokens.Count && walked.Core.End == end && text.Tokens[end].IsCapitalised && text.Tokens[end - 1].Norm is "defence" or "defense" && Branches.Contains(text.Tokens[end]))
        {
            return RoleKind.Official;
        }

        if (kind == RoleKind.DeputyDefenceMinister && IsOfOtherMinistry(text, found, walked, end))
        {
            return RoleKind.Official;
        }

        if (walked.Title.IsWeak && kind == RoleKind.ChiefOfDefence && tail.Count > 0)
        {
            // "Chief of Staff, Freedonian Ground Self-Defence Force".
            if (text.Tokens[walked.Core.End].Is(',') && ServiceOf(tail) is RoleKind service)
            {
                return service;
            }

            return tail.Overlaps(Civilians) ? RoleKind.Official
                : tail.Overlaps(["command", "division", "brigade", "corps", "fleet", "mission"]) ? RoleKind.MilitaryOfficer : kind;
        }

        if ((kind == RoleKind.Commander || (kind == RoleKind.ChiefOfDefence && (walked.Title.IsWeak || text.Tokens[walked.Core.First].Norm == "military"))) && ServiceBefore(text, walked.Core.First) is RoleKind own)
        {
            return own;
        }

        if (kind is RoleKind.Commander or RoleKind.Official && OfWholeForce(text, found, walked, end) is RoleKind chief)
        {
            return chief;
        }

        if (walked.Core.Length < 5 && kind is RoleKind.OtherMinister or RoleKind.Official or RoleKind.DeputyDefenceMinister && text.Any(walked.Core, t => t.Norm == "minister") && IsResponsibleForDefence(text, walked.Core.End))
        {
            return RoleKind.DefenceMinister;
        }

        if (kind == RoleKind.OtherMinister && text.Tokens[walked.Core.End - 1].Norm == "minister" && walked.Core.End == end && SubjectOf(text, found, walked.Core.First) is RoleKind minister)
        {
            return minister;
        }

        // "commander of the French naval forces in the Indian Ocean" heads a part of them.
        if (kind is RoleKind.AirChief or RoleKind.ArmyChief or RoleKind.NavyChief && end > walked.Core.End + 2 && text.Tokens[walked.Core.End].Norm == "in" && text.Tokens[walked.Core.End + 1].Norm == "the")
        {
            return RoleKind.Commander;
        }

        if (kind is RoleKind.AirChief or RoleKind.ArmyChief or RoleKind.NavyChief && end > walked.Core.End && TitleTail.UnitEnd(text, walked.Core.End, end) == end)
        {
            return RoleKind.Commander;
        }

        if (kind == RoleKind.Official && walked.Core.Length == 1 && text.Tokens[walked.Core.First].Norm is "head" or "chief" && TitleTail.IsUnit(text, new TokenRange(walked.Core.End, end)))
        {
            return RoleKind.Commander;
        }

        if (kind is RoleKind.AirChief or RoleKind.ArmyChief or RoleKind.NavyChief && end + 1 < text.Tokens.Count && text.Tokens[end].Kind == TokenKind.Possessive && text.Tokens[end + 1].Kind == TokenKind.Number)
        {
            return RoleKind.Commander;
        }

        return kind is RoleKind.Official or RoleKind.HeadOfState && HeadsOrganisation(text, found, walked, end) ? RoleKind.OrgHead
            : kind == RoleKind.HeadOfState && !foreign && (IsOfBody(text, found, walked, end) || IsOwnedByBody(text, walked.Core.First)) ? RoleKind.Official : kind;
    }

    /// <summary>"commander of the Freedonian People's Navy", "Freedonian Military (FNM) commander", "chief of the SANDF": the body behind the title, or before it with its abbreviation.</summary>
    private static RoleKind? OfWholeForce(TokenizedText text, MentionSet found, Walked walked, int end)
    {
        if (walked.Core.Length > 4 || text.Tokens[walked.Core.End - 1].Norm is not ("commander" or "chief" or "head" or "commandant" or "command"))
        {
            return null;
        }

        int from = walked.Core.End, first = walked.Core.First;
        if (end > from + 1 && text.Tokens[from].Norm == "of")
        {
            return ForceKind.Of(text, found, new TokenRange(from + 1, end));
        }

        int open = first - 3;
        return end == from && open > 0 && text.Tokens[first - 1].Is(')') && text.Tokens[open].Is('(') ? ForceKind.Of(text, found, new TokenRange(TitleLead.BodyStart(text, found, open), open)) : null;
    }

    /// <summary>"minister responsible for defence", "minister at the presidency in charge of national defence".</summary>
    private static bool IsResponsibleForDefence(TokenizedText text, int from)
    {
        int limit = Math.Min(text.Tokens.Count, from + 9);
        int duty = Enumerable.Range(from, limit - from).FirstOrDefault(i => text.Tokens[i].Norm is "responsible" or "charge" or "charged", -1);
        return duty >= 0 && Enumerable.Range(duty, Math.Min(text.Tokens.Count, duty + 5) - duty).Any(i => text.Tokens[i].Norm is "defence" or "defense");
    }

    /// <summary>"Vice Minister of Unification": a bare title of a deputy, whose tail names another subject than defence.</summary>
    private static bool IsOfOtherMinistry(TokenizedText text, MentionSet found, Walked walked, int end) =>
        end > walked.Core.End + 1 && text.Tokens[walked.Core.End - 1].Norm == "minister" && text.Tokens[walked.Core.End].Norm is "of" or "for" && text.Tokens[end - 1].IsCapitalised
        && !text.Any(new TokenRange(walked.Core.First, end), t => t.Norm is "defence" or "defense" or "forces" or "military" or "war" or "armed" or "security" or "defenses")
        && Enumerable.Range(walked.Core.End + 1, end - walked.Core.End - 1).Any(i => text.Tokens[i].IsCapitalised && found.At<GeoMention>(i) is null);

    private static RoleKind? ServiceOf(HashSet<string> tail) =>
        tail.Overlaps(["ground", "jgsdf"]) ? RoleKind.ArmyChief : tail.Overlaps(["maritime", "jmsdf", "navy"]) ? RoleKind.NavyChief : tail.Overlaps(["jasdf"]) || tail.IsSupersetOf(["air", "force"]) ? RoleKind.AirChief : null;

    /// <summary>"the army's present commander-in-chief", "the coast guard's commandant": the service right before the title; null for none.</summary>
    private static RoleKind? ServiceBefore(TokenizedText text, int core)
    {
        int at = core - 1;
        at -= at > 2 && text.Tokens[at].Norm is "present" or "current" or "new" or "former" or "then" or "outgoing" or "incoming" or "acting" ? 1 : 0;
        return at < 2 || text.Tokens[at].Kind != TokenKind.Possessive ? null
            : text.Tokens[at - 1].Norm switch
            {
                "mission" or "base" or "camp" or "contingent" or "operation" or "zone" or "sector" => RoleKind.Commander,
                "army" => RoleKind.ArmyChief,
                "navy" => RoleKind.NavyChief,
                "force" when text.Tokens[at - 2].Norm == "air" => RoleKind.AirChief,
                "guard" when text.Tokens[at - 2].Norm == "coast" => RoleKind.OtherServiceChief,
                _ => null,
            };
    }

    /// <summary>"Defence and Military Veterans Minister": the first of several subjects decides.</summary>
    private static RoleKind? SubjectOf(TokenizedText text, MentionSet found, int core)
    {
        int at = core - 1, first = text.SentenceAt(core).Tokens.First;
        while (at >= first && core - at < 7 && (text.Tokens[at].IsCapitalised || text.Tokens[at].Norm == "and" || text.Tokens[at].Is('&')) && found.At<GeoMention>(at) is null && text.Tokens[at].Norm is not ("defence" or "defense" or "foreign"))
        {
            at--;
        }

        bool several = at >= first && core - at > 2 && text.Tokens[at + 1].Norm is "and" or "&";
        return !several ? null : text.Tokens[at].Norm is "defence" or "defense" ? RoleKind.DefenceMinister : text.Tokens[at].Norm == "foreign" ? RoleKind.ForeignMinister : null;
    }

    /// <summary>"director of the Regional Security System": the tail is an organisation and nothing else.</summary>
    private static bool HeadsOrganisation(TokenizedText text, MentionSet found, Walked walked, int end) =>
        walked.Core.Length == 1 && text.Tokens[walked.Core.First].Norm is "director" or "head" or "chief" or "president" or "chairman" or "secretary" && Unbracketed(text, end) - 1 > walked.Core.End
        && found.At<GeoMention>(Unbracketed(text, end) - 1) is { Party: { Kind: PartyKind.Organisation } } organisation && organisation.Range.End == Unbracketed(text, end)
        && Enumerable.Range(walked.Core.End, organisation.Range.First - walked.Core.End).All(i => text.Tokens[i].Norm is "of" or "the");

    /// <summary>"the college's last president".</summary>
    private static bool IsOwnedByBody(TokenizedText text, int core)
    {
        int at = core - 1 - (core > 2 && text.Tokens[core - 1].Norm is "last" or "first" or "new" or "former" or "current" or "outgoing" ? 1 : 0);
        return at > 0 && text.Tokens[at].Kind == TokenKind.Possessive && Bodies.Contains(text.Tokens[at - 1]);
    }

    /// <summary>The end without an abbreviation in brackets.</summary>
    private static int Unbracketed(TokenizedText text, int end) => end > 3 && text.Tokens[end - 1].Is(')') && text.Tokens[end - 3].Is('(') ? end - 3 : end;

    /// <summary>"president of the university", "Orleans Parish President", "the college's last president".</summary>
    private static bool IsOfBody(TokenizedText text, MentionSet found, Walked walked, int end)
    {
        bool IsBody(int at) => Bodies.Contains(text.Tokens[at]) && found.At<GeoMention>(at) is null;
        int before = walked.Core.First - 1, length = end - walked.Core.End;
        int owner = before > 1 && text.Tokens[before].Kind == TokenKind.Word && !text.Tokens[before].IsCapitalised ? before - 1 : before;
        bool owned = owner > 0 && text.Tokens[owner].Kind == TokenKind.Possessive && IsBody(owner - 1);
        return walked.Core.Length == 1 && text.Tokens[walked.Core.First].Norm == "president"
            && ((length > 1 && Enumerable.Range(walked.Core.End, length).Any(IsBody)) || owned || (before >= 0 && text.Tokens[before].IsCapitalised && IsBody(before)));
    }
}
