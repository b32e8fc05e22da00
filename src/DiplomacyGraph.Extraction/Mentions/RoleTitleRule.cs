using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Mentions;

/// <summary>"Turkey's deputy chief of staff", "Chief of the Russian General Staff", "Minister of Defence of the Republic of Moldova".</summary>
internal sealed class RoleTitleRule(Lexicon lexicon)
{
    private readonly TitleTail _tail = new(lexicon);

    private static readonly HashSet<string> SkippedInside = new(StringComparer.Ordinal) { "the", "a", "an", "his", "her", "their", "its", "our", "royal", "'s" };
    private static readonly HashSet<string> Demoting = new(StringComparer.Ordinal) { "deputy", "assistant", "vice", "associate", "principal", "junior" };
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "in", "at", "to", "with" };

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
                int rank = lexicon.Ranks.LongestAt(text.Tokens, i, sentence.Tokens.End)?.Range.End ?? i;
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
        if (text.Tokens[start].Kind != TokenKind.Word || insideName)
        {
            return null;
        }

        return Walk(text, found, start, bounds.End) is Walked walked ? Build(text, found, walked, bounds, "listed title")
            : Generic(text, found, start, bounds) is Walked generic ? Build(text, found, generic, bounds, "generic head of a title") : null;
    }

    /// <summary>A walk through the phrase table: where the words end, what they mean, and the parties passed over.</summary>
    private sealed record Walked(TokenRange Core, RoleTitle Title, Party? Inside, int Words, bool IsPlural);

    private Walked? Walk(TokenizedText text, MentionSet found, int start, int limit)
    {
        Walked? best = null;
        Step(lexicon.RoleTitles.Root, start, null, 0, 0, false);
        return best;

        void Take(PhraseTable<RoleTitle>.Node? next, int at, Party? inside, int words, bool plural)
        {
            if (next is null)
            {
                return;
            }

            bool fits = next.HasValue && (!next.NeedsCapitals || text.Tokens[at].IsAllCaps);
            if (fits && (best is null || words + 1 > best.Words))
            {
                best = new Walked(new TokenRange(start, at + 1), next.Value!, inside, words + 1, plural);
            }

            Step(next, at + 1, inside, words + 1, 0, plural);
        }

        void Step(PhraseTable<RoleTitle>.Node node, int at, Party? inside, int words, int skipped, bool plural)
        {
            if (at >= limit)
            {
                return;
            }

            string norm = text.Tokens[at].Norm;
            Take(node.Next(norm, create: false), at, inside, words, plural);
            if (norm.Length > 3 && norm[^1] == 's')
            {
                // "chief of the general staff of the armies" is one chief.
                bool several = plural || !Enumerable.Range(start, at - start).Any(i => text.Tokens[i].Norm == "of");
                Take(node.Next(norm[..^1], create: false), at, inside, words, several);
                Take(norm.EndsWith("ies", StringComparison.Ordinal) ? node.Next(norm[..^3] + "y", create: false) : null, at, inside, words, several);
            }

            if (words > 0 && skipped < 4)
            {
                if (found.StartingAt<GeoMention>(at) is GeoMention { Party: not null } geo)
                {
                    Step(node, geo.Range.End, inside ?? geo.Party, words, skipped + 1, plural);
                }
                else if (SkippedInside.Contains(text.Tokens[at].Norm))
                {
                    Step(node, at + 1, inside, words, skipped + 1, plural);
                }
            }
        }
    }

    /// <summary>"Minister of Water", "director of the museum": a head noun that a phrase with capitals follows.</summary>
    private Walked? Generic(TokenizedText text, MentionSet found, int at, TokenRange bounds)
    {
        Token token = text.Tokens[at];
        if (!lexicon.RoleHeads.TryGetValue(token.Norm, out RoleKind kind))
        {
            return null;
        }

        if (Demoting.Contains(token.Norm) && at + 1 < bounds.End && Walk(text, found, at + 1, bounds.End) is not null)
        {
            return null;
        }

        bool tail = at + 1 < bounds.End && text.Tokens[at + 1].Norm is "of" or "for" && _tail.End(text, found, at + 1, bounds.End) > at + 1;
        bool before = token.IsCapitalised && at > bounds.First && text.Tokens[at - 1].IsCapitalised && found.At<GeoMention>(at - 1) is null;
        bool name = token.IsCapitalised && at + 1 < bounds.End && text.Tokens[at + 1].IsCapitalised;
        return tail || before || name || kind is RoleKind.OtherMinister or RoleKind.Ambassador
            ? new Walked(new TokenRange(at, at + 1), new RoleTitle(kind, null, false, IsWeak: !tail), null, 1, false)
            : null;
    }

    private RoleMention Build(TokenizedText text, MentionSet found, Walked walked, TokenRange bounds, string rule)
    {
        (int first, Party? before, RoleStatus status, bool demoted) = Before(text, found, walked.Core.First, bounds.First);
        bool envoy = walked.Title.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache;
        Party? inside = walked.Inside ?? (envoy ? null : found.In<GeoMention>(walked.Core).Select(g => g.Party).FirstOrDefault(p => p is not null));
        (int end, Party? behind, bool foreignTail) = Behind(text, found, walked, bounds.End, hasParty: (inside ?? before ?? walked.Title.Of) is not null);
        Party? of = inside ?? before ?? walked.Title.Of ?? (foreignTail ? null : behind);
        RoleKind kind = Refine(text, walked, end, demoted, foreignTail);
        kind = kind is RoleKind.OrgHead or RoleKind.DeputyDefenceMinister && walked.Core.First > 0 && text.Tokens[walked.Core.First - 1].Norm is "mfa" or "ministry" ? RoleKind.Official : kind;
        status = StatusBehind(text, new TokenRange(walked.Core.End, end)) ?? status;
        return new RoleMention(new TokenRange(first, end), walked.Core, kind, of, status, walked.Title.IsWeak, walked.IsPlural, rule);
    }

    /// <summary>"-designate", "-elect" behind a title.</summary>
    private RoleStatus? StatusBehind(TokenizedText text, TokenRange tail) => Enumerable.Range(tail.First, tail.Length)
        .Where(i => text.Tokens[i].AfterHyphen).Select(i => lexicon.RoleStatus.LongestAt(text.Tokens, i, i + 1)?.Value).FirstOrDefault(s => s is not null);

    /// <summary>Party words and status words before the title: "former Israeli", "the country's acting", "Republic of Korea (ROK)".</summary>
    private (int First, Party? Party, RoleStatus Status, bool Demoted) Before(TokenizedText text, MentionSet found, int core, int bound)
    {
        int first = core;
        Party? party = null;
        var status = RoleStatus.Current;
        bool demoted = false;
        for (int at = core - 1; at >= bound;)
        {
            Token token = text.Tokens[at];
            if (token.Kind == TokenKind.Possessive || token.Norm is "s")
            {
                at--;
            }
            else if (found.At<GeoMention>(at) is GeoMention geo && geo.Party is not null)
            {
                party ??= geo.Party;
                first = at = geo.Range.First;
                at--;
            }
            else if (token.Is(')') && at - 2 >= bound && text.Tokens[at - 2].Is('(') && found.At<GeoMention>(at - 1) is { Party: not null })
            {
                party = found.At<GeoMention>(at - 1)!.Party;
                at -= 3;
            }
            else if (lexicon.RoleStatus.LongestAt(text.Tokens, at, at + 1) is { } hit && !(token.IsCapitalised && token.Norm is "late"))
            {
                status = hit.Value == RoleStatus.Current ? status : hit.Value;
                first = at--;
            }
            else if (Demoting.Contains(token.Norm) && first == core)
            {
                demoted = true;
                first = at--;
            }
            else if (IsBodyAbbreviation(text, found, at, bound) || (token.Norm is "armed" or "forces" or "new" or "first" or "senior" && first == core))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return (first, party, status, demoted);
    }

    /// <summary>"French MFA Secretary General": a national body in capitals between party and title.</summary>
    private static bool IsBodyAbbreviation(TokenizedText text, MentionSet found, int at, int bound) =>
        text.Tokens[at].IsAllCaps && text.Tokens[at].Norm.Length <= 4 && at > bound && found.At<GeoMention>(at) is null && found.At<GeoMention>(at - 1) is { Party: not null };

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
            if (token.Is('(') && end + 2 < bound && text.Tokens[end + 2].Is(')') && text.Tokens[end + 1].IsAllCaps)
            {
                party ??= found.At<GeoMention>(end + 1)?.Party;
                end += 3;
                more = true;
            }
            else if (token.AfterHyphen && lexicon.RoleStatus.LongestAt(text.Tokens, end, end + 1) is not null)
            {
                end++;
                more = true;
            }
            else if (Links.Contains(token.Norm) && _tail.End(text, found, end, bound) is int tail && tail > end)
            {
                bool abroad = token.Norm is "to" or "in" or "at" or "for" && walked.Title.Kind is RoleKind.Ambassador or RoleKind.DefenceAttache or RoleKind.Official;
                Party? named = found.In<GeoMention>(new TokenRange(end, tail)).Select(g => g.Party).FirstOrDefault(p => p is not null);
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
            else if (token.Is(',') && !hasParty && party is null && TitleTail.ForceAfterComma(text, found, end + 1, bound) is (int comma, Party force))
            {
                (end, party) = (comma, force);
            }
        }

        return (end, party, foreign && party is null);
    }

    private static RoleKind Refine(TokenizedText text, Walked walked, int end, bool demoted, bool foreign)
    {
        RoleKind kind = walked.Title.Kind;
        var tail = new HashSet<string>(text.Tokens.Skip(walked.Core.End).Take(end - walked.Core.End).Select(t => t.Norm), StringComparer.Ordinal);
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

        if (walked.Title.IsWeak && kind == RoleKind.ChiefOfDefence && tail.Count > 0)
        {
            return tail.Overlaps(["president", "minister", "presidential", "house", "office", "cabinet"]) ? RoleKind.Official
                : tail.Overlaps(["command", "division", "brigade", "corps", "fleet", "mission"]) ? RoleKind.MilitaryOfficer : kind;
        }

        bool person = kind == RoleKind.HeadOfState && tail.Count > 1 && !foreign && walked.Core.Length == 1
            && text.Tokens[walked.Core.First].Norm == "president" && tail.Overlaps(["company", "university", "association", "board", "institute", "foundation", "group", "committee", "academy"]);
        return person ? RoleKind.Official : kind;
    }
}
