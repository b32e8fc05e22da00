using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"X, who runs Colombia's Defense Ministry", "Y commands the French forces in Abu Dhabi": an office told by a verb.</summary>
internal static class HeadsBodyRule
{
    private static readonly WordSet Verbs = new("runs", "heads", "leads", "commands", "headed", "commanded", "leading", "heading", "commanding", "head", "lead", "command", "run");

    private static readonly WordSet Delegations = new("delegation", "side", "team");

    /// <summary>The office of each name that such a verb follows.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> Find(TokenizedText text, MentionSet found)
    {
        foreach ((NameMention name, int end) in Subjects.Of(text, found))
        {
            int limit = text.SentenceAt(end - 1).Tokens.End, at = end;
            at += at + 2 < limit && text.Tokens[at].Is(',') && text.Tokens[at + 1].Kind == TokenKind.Number && text.Tokens[at + 2].Is(',') ? 2 : 0;
            at += at < limit && text.Tokens[at].Is(',') ? 1 : 0;
            at = AfterDemonym(text, found, at, limit);
            at += at < limit && text.Tokens[at].Norm == "who" ? 1 : 0;
            at += at + 1 < limit && text.Tokens[at].Norm is "has" or "now" && text.Tokens[at + 1].Norm is "commanded" or "headed" or "led" or "commands" or "heads" or "leads" ? 1 : 0;
            at = AtTheHead(text, at, limit) ?? FirstToHead(text, at, limit) ?? TakesOver(text, at, limit) ?? at;
            if (at < limit && ((Verbs.Contains(text.Tokens[at]) && (text.Tokens[at].Norm.EndsWith('s') || text.Tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal) || text.Tokens[at].Norm.EndsWith("ing", StringComparison.Ordinal) || text.Tokens[at - 1].Norm == "to")) || IsHead(text, at) || IsTaken(text, at)) && Body(text, found, at + 1, limit, text.Tokens[at].Norm.StartsWith("command", StringComparison.Ordinal) || text.Tokens[at - 1].Norm == "command") is (RoleKind kind, TokenRange range))
            {
                Party? of = found.In<GeoMention>(range).Select(g => g.Party).FirstOrDefault(p => p is not null) ?? PlaceBehind(text, found, range.End, limit);
                RoleStatus status = text.Tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal) && text.Tokens[at - 1].Norm != "has" ? RoleStatus.Former : RoleStatus.Current;
                bool part = range.End + 1 < limit && text.Tokens[range.End].Norm == "in" && !IsTaken(text, at) && kind is RoleKind.ArmyChief or RoleKind.NavyChief or RoleKind.AirChief or RoleKind.ChiefOfDefence && !text.Tokens[range.End + 1].Norm.All(char.IsDigit);
                yield return (name, new EntityRole(new TokenRange(at, range.End), part ? RoleKind.Commander : kind, of, status, "heads a body", null));
            }
        }
    }

    /// <summary>"X, the Brazilian who commands": the token behind the demonym.</summary>
    private static int AfterDemonym(TokenizedText text, MentionSet found, int at, int limit) =>
        at + 2 < limit && text.Tokens[at].Norm is "the" or "a" && found.StartingAt<GeoMention>(at + 1) is { Entry.Form: GeoForm.Adjective } people && people.Range.End < limit && text.Tokens[people.Range.End].Norm == "who" ? people.Range.End : at;

    /// <summary>"the admirals A and B, who command the Freedonian and the Sylvanian navy": each his own.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> FindSeveral(TokenizedText text, MentionSet found)
    {
        for (int who = 2; who + 3 < text.Tokens.Count; who++)
        {
            if (text.Tokens[who].Norm != "who" || !text.Tokens[who - 1].Is(',') || text.Tokens[who + 1].Norm is not ("command" or "lead" or "head" or "run"))
            {
                continue;
            }

            List<NameMention> names = NamesBefore(text, found, who - 2);
            (RoleKind Kind, TokenRange Range)? body = Body(text, found, who + 2, text.SentenceAt(who).Tokens.End, text.Tokens[who + 1].Norm == "command", several: true);
            List<Party> parties = body is null ? [] : [.. found.In<GeoMention>(body.Value.Range).Select(g => g.Party).OfType<Party>()];
            for (int i = 0; i < names.Count && names.Count > 1 && names.Count == parties.Count; i++)
            {
                yield return (names[i], new EntityRole(body!.Value.Range, body.Value.Kind, parties[i], RoleStatus.Current, "each heads a body", null));
            }
        }
    }

    /// <summary>"A, B and C" that ends at a token, in order.</summary>
    private static List<NameMention> NamesBefore(TokenizedText text, MentionSet found, int last)
    {
        var names = new List<NameMention>();
        for (int at = last; at > 0 && found.At<NameMention>(at) is NameMention name;)
        {
            names.Insert(0, name);
            at = name.Range.First - 1;
            at -= at > 0 && (text.Tokens[at].Norm == "and" || text.Tokens[at].Is(',')) ? 1 : at + 1;
        }

        return names;
    }

    /// <summary>"has been at the head of", "is in charge of": the last word before the body.</summary>
    private static int? AtTheHead(TokenizedText text, int at, int limit)
    {
        int verb = at < limit && text.Tokens[at].Norm == "has" ? at + 1 : at;
        return verb + 4 < limit && text.Tokens[verb].Norm is "is" or "was" or "been" && text.Tokens[verb + 1].Norm is "at" or "in"
            ? Enumerable.Range(verb + 2, 3).Where(i => IsHead(text, i)).Select(i => (int?)i).FirstOrDefault() : null;
    }

    /// <summary>"the first woman to head": the verb.</summary>
    private static int? FirstToHead(TokenizedText text, int at, int limit)
    {
        at += at < limit && text.Tokens[at].Norm == "the" ? 1 : 0;
        return at + 3 < limit && text.Tokens[at].Norm == "first" && text.Tokens[at + 2].Norm == "to" && text.Tokens[at + 3].Norm is "head" or "lead" or "command" or "run" ? at + 3 : null;
    }

    /// <summary>"took over", "assumed command of", "is to take charge of": the last word before the body.</summary>
    private static int? TakesOver(TokenizedText text, int at, int limit)
    {
        int verb = at + 1 < limit && text.Tokens[at].Norm is "will" or "to" or "has" or "recently" ? at + 1 : at + 2 < limit && text.Tokens[at].Norm is "is" && text.Tokens[at + 1].Norm == "to" ? at + 2 : at;
        bool takes = verb + 3 < limit && text.Tokens[verb].Norm is "took" or "take" or "takes" or "taken" or "taking" or "assumed" or "assumes" or "assume";
        return !takes ? null : text.Tokens[verb + 1].Norm == "over" ? verb + 1 : text.Tokens[verb + 1].Norm is "command" or "charge" or "control" && text.Tokens[verb + 2].Norm == "of" ? verb + 2 : null;
    }

    private static bool IsTaken(TokenizedText text, int at) => at > 1 && (text.Tokens[at].Norm == "over" ? text.Tokens[at - 1].Norm is "took" or "take" or "takes" or "taken" or "taking" : text.Tokens[at].Norm == "of" && text.Tokens[at - 1].Norm is "command");

    /// <summary>"the 14th District in Honolulu": the country of the place where the body is.</summary>
    private static Party? PlaceBehind(TokenizedText text, MentionSet found, int at, int limit) =>
        at + 1 < limit && text.Tokens[at].Norm is "in" or "at" && found.StartingAt<GeoMention>(at + 1) is { Entry.Form: GeoForm.Place or GeoForm.Capital or GeoForm.Name } place ? place.Entry.Party : null;

    private static bool IsHead(TokenizedText text, int at) => text.Tokens[at].Norm == "of" && at > 0 && text.Tokens[at - 1].Norm is "head" or "charge" or "helm";

    /// <summary>"the French detachment commanded by X", "a delegation from Freedonia headed by Rear Admiral Y": the body stands before the verb.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> FindPassive(TokenizedText text, MentionSet found)
    {
        foreach (NameMention name in found.All<NameMention>())
        {
            int by = name.Range.First - 1, first = text.SentenceAt(name.Range.First).Tokens.First;
            bool elided = by - 3 > first && text.Tokens[by].Norm == "by" && Delegations.Contains(text.Tokens[by - 1]) && Enumerable.Range(first, by - first).Any(i => text.Tokens[i].Norm is "headed" or "led");
            if (UnderCommand(text, found, name, first) is EntityRole commander)
            {
                yield return (name, commander);
                continue;
            }

            if (by - 2 < first || text.Tokens[by].Norm != "by" || (!elided && text.Tokens[by - 1].Norm is not ("commanded" or "headed" or "led")))
            {
                continue;
            }

            int from = by - 1;
            while (from > first && by - from < 24 && found.At<NameMention>(from - 1) is null)
            {
                from--;
            }

            var before = new TokenRange(from, by - 1);
            Party? of = found.In<GeoMention>(before).Where(g => g.Entry.Form is not (GeoForm.Place or GeoForm.Capital)).Select(g => g.Party).LastOrDefault(p => p is { Kind: PartyKind.Country })
                ?? found.In<GeoMention>(before).Select(g => g.Party).LastOrDefault(p => p is { Kind: PartyKind.Country });
            string[] words = [.. Enumerable.Range(before.First, before.Length).Select(i => text.Tokens[i].Norm)];
            bool delegation = elided || words.Any(Delegations.Contains);
            bool commands = text.Tokens[by - 1].Norm == "commanded" || (name.Rank is not null && words.Any(w => w is "men" or "troops" or "soldiers" or "helmets" or "contingent"));
            RoleKind? kind = delegation ? (name.Rank is null ? null : RoleKind.MilitaryOfficer) : HeadedBody.KindOf(text, before, commands);
            if (kind is RoleKind held && (of is not null || commands))
            {
                yield return (name, new EntityRole(new TokenRange(from, by), held, of, RoleStatus.Current, delegation ? "heads a delegation" : "body headed by the name", null));
            }
        }
    }

    /// <summary>"the Sylvanian Coast Guard, whose commandant, Admiral X", "the Sylvanian Coast Guard led by its commander, Admiral X": the body stands before "whose".</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> FindWhose(TokenizedText text, MentionSet found)
    {
        foreach (NameMention name in found.All<NameMention>())
        {
            int head = name.Range.First - 2, first = text.SentenceAt(name.Range.First).Tokens.First;
            if (head - 3 < first || !text.Tokens[head + 1].Is(',') || text.Tokens[head - 1].Norm is not ("whose" or "its") || text.Tokens[head].Norm is not ("commandant" or "commander" or "chief" or "head" or "director"))
            {
                continue;
            }

            int end = head - 1 - (text.Tokens[head - 2].Is(',') ? 1 : 0), from = end;
            while (from > first && end - from < 6 && !text.Tokens[from - 1].Is(',') && found.At<NameMention>(from - 1) is null)
            {
                from--;
            }

            var body = new TokenRange(from, end);
            if (HeadedBody.KindOf(text, body, commands: true) is RoleKind kind)
            {
                yield return (name, new EntityRole(new TokenRange(head, head + 1), kind, found.In<GeoMention>(body).Select(g => g.Party).FirstOrDefault(p => p is not null), RoleStatus.Current, "head of the body before", null));
            }
        }
    }

    /// <summary>"1,800 blue helmets under the command of Sylvanian general X": a commander, of the United Nations where its peacekeepers are commanded.</summary>
    private static EntityRole? UnderCommand(TokenizedText text, MentionSet found, NameMention name, int first)
    {
        int of = name.Range.First - 1;
        GeoMention? beside = found.At<GeoMention>(of);
        of = beside?.Range.First - 1 ?? of;
        if (of - 3 < first || text.Tokens[of].Norm != "of" || text.Tokens[of - 1].Norm is not ("command" or "leadership") || text.Tokens[of - 3].Norm != "under")
        {
            return null;
        }

        bool peacekeepers = Enumerable.Range(first, of - first).Any(i => text.Tokens[i].Norm is "helmets" or "peacekeepers");
        Party? party = peacekeepers ? Party.Organisation("UN") : beside?.Party;
        return name.Rank is null ? null : new EntityRole(new TokenRange(of - 1, of), RoleKind.Commander, party, RoleStatus.Current, "under the command of the name", null);
    }

    /// <summary>What is headed: a ministry, a force, a unit; null for anything else ("leads the talks").</summary>
    private static (RoleKind Kind, TokenRange Range)? Body(TokenizedText text, MentionSet found, int from, int limit, bool commands, bool several = false)
    {
        int end = from;
        while (end < limit && end - from < 8 && (text.Tokens[end].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number) && (several && text.Tokens[end].Norm == "and" || text.Tokens[end].Norm is not ("and" or "which" or "who" or "based" or "in" or "for")))
        {
            end++;
        }

        RoleKind? kind = HeadedBody.KindOf(text, new TokenRange(from, end), commands) ?? (end > from ? ForceKind.Of(text, found, new TokenRange(from, end)) : null);
        return kind is RoleKind k && end > from && found.At<NameMention>(from) is null ? (k, new TokenRange(from, end)) : null;
    }
}
