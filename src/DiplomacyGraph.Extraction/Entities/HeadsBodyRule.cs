using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Entities;

/// <summary>"X, who runs Colombia's Defense Ministry", "Y commands the French forces in Abu Dhabi": an office told by a verb.</summary>
internal static class HeadsBodyRule
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "runs", "heads", "leads", "commands", "headed", "commanded", "leading", "heading", "commanding" };

    /// <summary>The office of each name that such a verb follows.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> Find(TokenizedText text, MentionSet found)
    {
        foreach (NameMention name in found.All<NameMention>())
        {
            int limit = text.SentenceAt(name.Range.First).Tokens.End, at = name.Range.End;
            at += at < limit && text.Tokens[at].Is(',') ? 1 : 0;
            at += at < limit && text.Tokens[at].Norm == "who" ? 1 : 0;
            at = AtTheHead(text, at, limit) ?? at;
            if (at < limit && (Verbs.Contains(text.Tokens[at].Norm) || IsHead(text, at)) && Body(text, found, at + 1, limit, text.Tokens[at].Norm.StartsWith("command", StringComparison.Ordinal)) is (RoleKind kind, TokenRange range))
            {
                Party? of = found.In<GeoMention>(range).Select(g => g.Party).FirstOrDefault(p => p is not null);
                RoleStatus status = text.Tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal) ? RoleStatus.Former : RoleStatus.Current;
                yield return (name, new EntityRole(new TokenRange(at, range.End), kind, of, status, "heads a body", null));
            }
        }
    }

    /// <summary>"has been at the head of", "is in charge of": the last word before the body.</summary>
    private static int? AtTheHead(TokenizedText text, int at, int limit)
    {
        int verb = at < limit && text.Tokens[at].Norm == "has" ? at + 1 : at;
        return verb + 4 < limit && text.Tokens[verb].Norm is "is" or "was" or "been" && text.Tokens[verb + 1].Norm is "at" or "in"
            ? Enumerable.Range(verb + 2, 3).Where(i => IsHead(text, i)).Select(i => (int?)i).FirstOrDefault() : null;
    }

    private static bool IsHead(TokenizedText text, int at) => text.Tokens[at].Norm == "of" && at > 0 && text.Tokens[at - 1].Norm is "head" or "charge" or "helm";

    /// <summary>"the French detachment commanded by X", "a delegation from Freedonia headed by Rear Admiral Y": the body stands before the verb.</summary>
    public static IEnumerable<(NameMention Name, EntityRole Role)> FindPassive(TokenizedText text, MentionSet found)
    {
        foreach (NameMention name in found.All<NameMention>())
        {
            int by = name.Range.First - 1, first = text.SentenceAt(name.Range.First).Tokens.First;
            if (by - 2 < first || text.Tokens[by].Norm != "by" || text.Tokens[by - 1].Norm is not ("commanded" or "headed" or "led"))
            {
                continue;
            }

            int from = by - 1;
            while (from > first && by - from < 12 && found.At<NameMention>(from - 1) is null)
            {
                from--;
            }

            var before = new TokenRange(from, by - 1);
            Party? of = found.In<GeoMention>(before).Select(g => g.Party).LastOrDefault(p => p is { Kind: PartyKind.Country });
            bool delegation = Enumerable.Range(before.First, before.Length).Any(i => text.Tokens[i].Norm == "delegation");
            RoleKind? kind = delegation ? (name.Rank is null ? null : RoleKind.MilitaryOfficer) : KindOf(text, before, text.Tokens[by - 1].Norm == "commanded");
            if (kind is RoleKind held && of is not null)
            {
                yield return (name, new EntityRole(new TokenRange(from, by), held, of, RoleStatus.Current, delegation ? "heads a delegation" : "body headed by the name", null));
            }
        }
    }

    /// <summary>What is headed: a ministry, a force, a unit; null for anything else ("leads the talks").</summary>
    private static (RoleKind Kind, TokenRange Range)? Body(TokenizedText text, MentionSet found, int from, int limit, bool commands)
    {
        int end = from;
        while (end < limit && end - from < 8 && (text.Tokens[end].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number) && text.Tokens[end].Norm is not ("and" or "which" or "who" or "based" or "in" or "for"))
        {
            end++;
        }

        RoleKind? kind = KindOf(text, new TokenRange(from, end), commands);
        return kind is RoleKind k && end > from && found.At<NameMention>(from) is null ? (k, new TokenRange(from, end)) : null;
    }

    /// <summary>The kind of office that heads what the words name; "commands" also heads units.</summary>
    private static RoleKind? KindOf(TokenizedText text, TokenRange range, bool commands)
    {
        var words = new HashSet<string>(Enumerable.Range(range.First, range.Length).Select(i => text.Tokens[i].Norm), StringComparer.Ordinal);
        bool defence = words.Contains("defence") || words.Contains("defense");
        return words.Contains("ministry") && defence ? RoleKind.DefenceMinister
            : words.Contains("ministry") && words.Contains("foreign") ? RoleKind.ForeignMinister
            : words.IsSupersetOf(["armed", "forces"]) || words.IsSupersetOf(["defence", "force"]) || words.IsSupersetOf(["defense", "force"]) || words.IsSupersetOf(["general", "staff"]) ? RoleKind.ChiefOfDefence
            : words.IsSupersetOf(["land", "forces"]) || words.IsSupersetOf(["ground", "forces"]) ? RoleKind.ArmyChief
            : commands && words.Overlaps(["forces", "division", "brigade", "battalion", "regiment", "troops", "contingent", "detachment", "district", "fleet", "base", "mission", "men", "corps", "battlegroup", "squadron", "unit", "wing"]) ? RoleKind.Commander
            : words.Contains("army") ? RoleKind.ArmyChief
            : words.Contains("navy") ? RoleKind.NavyChief
            : words.IsSupersetOf(["air", "force"]) ? RoleKind.AirChief : null;
    }
}
