using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>On whose behalf something is stated, and with whom.</summary>
/// <param name="By">On whose behalf.</param>
/// <param name="With">With whom; empty for a joint act.</param>
internal sealed record Sides(IReadOnlyList<Party> By, IReadOnlyList<Party> With);

/// <summary>"Both sides agreed …", "He offered Kyiv …": who states, and with whom.</summary>
internal sealed class SidesRule(TokenizedText text, EntitySet who, Setting setting)
{
    private static readonly HashSet<string> Toward = new(StringComparer.Ordinal) { "with", "to", "for", "from", "thanked", "between" };

    /// <summary>The sides of an act in a clause; null where there are no two.</summary>
    public Sides? Of(TokenRange clause, Act act, Reference? subject)
    {
        var before = new TokenRange(clause.First, Math.Max(clause.First, act.Range.First));
        var acting = Acting(before);
        if (acting.Count > 1 && Coordinated(before))
        {
            return WithThird(Joint(acting), clause, act);
        }

        if (JointSubject.IsIn(text, who, before) && !(act.Modality == Modality.Proposal && subject?.IsHuman == true))
        {
            return WithThird(Joint(acting.Count > 1 ? acting : setting.All), clause, act);
        }

        Party? own = subject?.Party ?? (acting.Count > 0 ? acting[0] : null);
        if (own is not Party by)
        {
            return act.IsMutual || subject is null ? Joint(setting.All) : null;
        }

        var others = Others(clause, act, by);
        return act.IsMutual ? Joint([by, .. others]) : others.Count > 0 ? new Sides([by], others) : null;
    }

    private static Sides? Joint(IReadOnlyList<Party> all) => all.Count > 1 ? new Sides([.. all.Distinct()], []) : null;

    /// <summary>"reaffirmed their support for Ukraine": a joint act toward somebody who is not there.</summary>
    private Sides? WithThird(Sides? joint, TokenRange clause, Act act)
    {
        if (joint is null || act.Modality != Modality.Support)
        {
            return joint;
        }

        var third = Behind(clause, act).Where(b => Toward.Contains(text.Tokens[b.Range.First - 1].Norm) && !joint.By.Contains(b.Party)).Select(b => b.Party).Take(1).ToList();
        return joint with { With = third };
    }

    /// <summary>The parties named behind an act, adjectives included.</summary>
    private IEnumerable<(Party Party, TokenRange Range)> Behind(TokenRange clause, Act act)
    {
        var range = new TokenRange(act.Range.First, clause.End);
        return who.Mentions.In<GeoMention>(range).Where(g => g.Party is not null && g.Range.First > range.First && !setting.IsScene(g.Range)).Select(g => (g.Party!.Value, g.Range))
            .Concat(who.In(range).Where(r => r.Party is not null && r.Range.First > range.First && !setting.IsScene(r.Range)).Select(r => (r.Party!.Value, r.Range)));
    }

    private List<Party> Acting(TokenRange before)
    {
        var references = who.In(before).Where(r => r.Party is not null && who.Mentions.At<RoleMention>(r.Range.First - 1) is null).ToList();
        var humans = references.Where(r => r.IsHuman).ToList();
        return [.. (humans.Count > 0 ? humans : references).Select(r => r.Party!.Value).Distinct()];
    }

    /// <summary>"X and Y agreed": nothing but "and" and offices between two who act.</summary>
    private bool Coordinated(TokenRange before)
    {
        var references = who.In(before).Where(r => r.Party is not null).ToList();
        if (references.Count > 1)
        {
            var between = new TokenRange(references[^2].Range.End, references[^1].Range.First);
            int named = references.FindLastIndex(r => r.Party != references[^1].Party);
            int next = named < 0 ? 0 : references[named].Range.End;
            return named >= 0 && between.Length < 4 && text.Tokens[next].Norm == "and" && references[named + 1].Range.First - next < 4;
        }

        return false;
    }

    private List<Party> Others(TokenRange clause, Act act, Party by)
    {
        var around = setting.Around(by).Where(p => p != by).ToList();
        var behind = Behind(clause, act).Where(b => b.Party != by).ToList();
        var inside = behind.Select(b => b.Party).Where(around.Contains).Distinct().ToList();
        if (inside.Count > 0)
        {
            return act.IsMutual ? around : inside;
        }

        var named = behind.Where(b => Toward.Contains(text.Tokens[b.Range.First - 1].Norm)).Select(b => b.Party).Distinct().Take(1).ToList();
        bool met = around.Count > 0;
        return named.Count > 0 && (!act.IsMutual || !met) ? named : met ? around : behind.Count > 0 ? FirstList(behind) : [];
    }

    /// <summary>"Australia, Japan and New Zealand": the first party and those listed with it.</summary>
    private static List<Party> FirstList(List<(Party Party, TokenRange Range)> behind)
    {
        var ordered = behind.OrderBy(b => b.Range.First).ToList();
        int count = 1;
        while (count < ordered.Count && ordered[count].Range.First - ordered[count - 1].Range.End <= 2)
        {
            count++;
        }

        return [.. ordered.Take(count).Select(b => b.Party).Distinct()];
    }
}
