using DiplomacyGraph.Extraction.Entities;
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
    private readonly OtherSideRule _others = new(text, who, setting);

    /// <summary>The sides of an act in a clause; null where there are no two.</summary>
    public Sides? Of(TokenRange clause, Act act, Actors actors)
    {
        if (actors.Patient is { Count: > 0 } patient)
        {
            return TowardPatient(patient);
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

        var others = _others.Of(clause, act, actors.Parties);
        return others.Count == 0 ? null : act.IsMutual ? Joint([actors.Parties[0], .. others], clause, act) : new Sides(actors.Parties, others);
    }

    private Sides? TowardPatient(IReadOnlyList<Party> patient)
    {
        var by = setting.Group(null).Where(p => !patient.Contains(p)).ToList();
        return by.Count > 0 ? new Sides(by, patient) : null;
    }

    /// <summary>A joint act; "reaffirmed their support for Ukraine" is one toward somebody who is not there.</summary>
    private Sides? Joint(IReadOnlyList<Party> all, TokenRange clause, Act act)
    {
        if (all.Count < 2)
        {
            return null;
        }

        var third = act.Modality != Modality.Support ? null
            : _others.Behind(clause, act).FirstOrDefault(r => _others.IsToward(r) && !r.Parties.Any(all.Contains));
        return new Sides([.. all.Distinct()], third?.Parties ?? []);
    }
}
