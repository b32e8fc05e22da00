using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.CooperationRules;

/// <summary>On whose behalf something is stated, and with whom.</summary>
/// <param name="By">On whose behalf.</param>
/// <param name="With">With whom; empty for a joint act.</param>
internal sealed record Sides(IReadOnlyList<Party> By, IReadOnlyList<Party> With);

/// <summary>"Both sides agreed …", "He offered Kyiv …": who states, and with whom.</summary>
internal sealed class SidesRule(TokenizedText text, EntitySet who, PartyRuns parties, Setting setting)
{
    private static readonly WordSet Helping = new(
        "support", "supporting", "help", "helping", "assist", "assisting", "provide", "providing", "equip", "equipping", "arm", "arming", "train", "training", "defend", "defending", "supply", "supplying");

    private static readonly WordSet Contacts = new("cooperation", "dialogue", "diplomacy", "coordination", "engagement", "partnership", "interaction", "contacts", "consultations");

    private readonly OtherSideRule _others = new(text, who, parties, setting);

    /// <summary>The sides of an act in a clause; null where there are no two.</summary>
    public Sides? Of(TokenRange clause, TopicAct stated, Actors actors)
    {
        Act act = stated.Act;
        if (actors.Patient is { Count: > 0 } patient)
        {
            return TowardPatient(clause, stated, patient);
        }

        if (stated.IsTakenUp)
        {
            return actors.Parties.Count > 0 && setting.Asker(actors.Parties) is { Count: > 0 } asker ? new Sides(actors.Parties, asker) : null;
        }

        if (actors.IsStranger)
        {
            return null;
        }

        if (actors.AreGroup || actors.AreUnknown)
        {
            return actors.AreUnknown && !act.IsMutual && act.Modality is Modality.Proposal or Modality.Refusal or Modality.Order ? null
                : Joint(setting.Group(JointSubject.CountBefore(text, clause, act.Range.First)), clause, act);
        }

        if (actors.Parties.Count > 1)
        {
            return Joint(actors.Parties, clause, act);
        }

        return Alone(clause, stated, actors);
    }

    private Sides? Alone(TokenRange clause, TopicAct stated, Actors actors)
    {
        Act act = stated.Act;
        if (act.Force == ActForce.Together)
        {
            return null;
        }

        if (IsPosition(clause, stated, actors.Parties))
        {
            return new Sides(actors.Parties, []);
        }

        var others = _others.Of(clause, stated, actors.Parties);
        return others is null || (act.IsMutual && others.Count == 0) ? null : act.IsMutual ? Joint([actors.Parties[0], .. others], clause, act) : new Sides(actors.Parties, others);
    }

    /// <summary>"commitment to making sure that Iran never obtains a nuclear weapon": a position on somebody who is not there, with nobody.</summary>
    private bool IsPosition(TokenRange clause, TopicAct stated, IReadOnlyList<Party> by)
    {
        if (stated.Topic is not (CooperationTopic.Nonproliferation or CooperationTopic.RegionalSecurity) || stated.Act.Modality != Modality.Intent)
        {
            return false;
        }

        var there = setting.Around(by);
        var named = _others.Behind(clause, stated.Act).Where(r => !r.Parties.All(by.Contains)).ToList();
        return there.Count > 0 && named.Count > 0 && !named.Any(r => r.Parties.Any(there.Contains) || _others.IsToward(r));
    }

    private Sides? TowardPatient(TokenRange clause, TopicAct stated, IReadOnlyList<Party> patient)
    {
        var by = _others.Of(clause, stated, patient);
        return by is { Count: > 0 } ? new Sides(by, patient) : null;
    }

    /// <summary>A joint act; "reaffirmed their support for Ukraine" is one toward somebody who is not there.</summary>
    private Sides? Joint(IReadOnlyList<Party> all, TokenRange clause, Act act)
    {
        if (all.Count < 2)
        {
            return all.Count == 1 && all[0].Kind == PartyKind.Organisation ? new Sides(all, []) : null;
        }

        var behind = _others.Behind(clause, act).ToList();
        var third = behind.Find(r => IsThird(r, act) && !r.Parties.Any(all.Contains)) ?? behind.Find(r => all.All(r.Parties.Contains) && r.Parties.Count > all.Count && IsJoined(r));
        return new Sides([.. all.Distinct()], [.. (third?.Parties ?? []).Where(p => !all.Contains(p))]);
    }

    /// <summary>"trilateral U.S.-Japan-Korea cooperation": all who are there, and one more.</summary>
    private bool IsJoined(PartyRun run) =>
        (run.Range.End < text.Tokens.Count && Contacts.Contains(text.Tokens[run.Range.End])) || text.Tokens[Math.Max(0, run.Range.First - 1)].Norm is "among" or "between" || text.Tokens[Math.Max(0, run.Range.First - 2)].Norm is "among" or "between";

    /// <summary>"support for Ukraine", "providing Ukraine", "cooperation with Japan".</summary>
    private bool IsThird(PartyRun run, Act act)
    {
        string before = run.Range.First > 0 ? text.Tokens[run.Range.First - 1].Norm : "";
        return act.Modality == Modality.Support ? _others.IsToward(run) || before == "by"
            : act.Modality is Modality.Intent or Modality.Ongoing or Modality.Proposal && (Helping.Contains(before) || (before == "with" && Contacts.Contains(text.Tokens[run.Range.First - 2])));
    }
}
