using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>Gives an encounter its participants, date, place, mode and status.</summary>
internal static class MeetingBuilder
{
    /// <summary>The encounter of those who take part; null where they are not of two parties.</summary>
    /// <param name="text">The text.</param>
    /// <param name="who">Its persons and references.</param>
    /// <param name="sentence">The sentence that tells it.</param>
    /// <param name="trigger">The words that tell it.</param>
    /// <param name="taking">Who takes part.</param>
    /// <param name="mode">The mode that the trigger says; null where it does not.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="more">Parties that take part although no reference says so (the host of a visit).</param>
    public static DetectedMeeting? Build(
        TokenizedText text, EntitySet who, Sentence sentence, TokenRange trigger, IReadOnlyList<Reference> taking, MeetingMode? mode, string rule, params Party[] more)
    {
        var persons = taking.Select(r => r.Person).OfType<PersonEntity>().Where(IsNoSpokesperson).Distinct().ToList();
        var parties = taking.Select(r => r.Party ?? r.Person?.Party).OfType<Party>().Concat(more).Distinct().ToList();
        bool withStranger = parties.Count == 1 && persons.Exists(p => p.Party is null);
        if (parties.Count < 2 && !withStranger)
        {
            return null;
        }

        MeetingStatus told = StatusRule.Of(text, sentence, trigger);
        MeetingStatus status = told == MeetingStatus.Held && DateChoice.IsToCome(text, who.Mentions, sentence, trigger) ? MeetingStatus.Planned : told;
        MeetingMode how = mode ?? ModeRule.Of(text, who.Mentions, sentence, trigger);
        GeoMention? place = how == MeetingMode.InPerson ? PlaceChoice.Find(text, who, sentence, trigger) : null;
        if (withStranger)
        {
            if (OfStranger(who, parties[0], place) is not Party theirs)
            {
                return null;
            }

            parties.Insert(0, theirs);
        }

        DateMention? date = DateChoice.Find(text, who.Mentions, sentence, trigger, status);
        return new DetectedMeeting(
            EvidenceRange(sentence, trigger, taking), persons, parties, date is null ? null : DateChoice.Meaning(text, date, trigger, status), place is null ? null : PlaceReference.Full(text, place),
            place?.Entry.Party ?? (how == MeetingMode.InPerson ? HostRule.Find(text, who, sentence, trigger, taking) : null), how, status, $"meeting: {rule}")
        {
            IsVague = date is { Date: null, Future: null },
        };
    }

    /// <summary>Who has no country speaks for that of the text, or, where the text is of the other side, for that of the place.</summary>
    private static Party? OfStranger(EntitySet who, Party known, GeoMention? place) => who.Home is Party home && home != known ? home : place?.Entry.Party is Party host && host != known ? host : null;

    private static bool IsNoSpokesperson(PersonEntity person) => person.Roles.Count == 0 || person.Roles.Any(r => r.Kind != RoleKind.Spokesperson);

    /// <summary>From the first participant to the last, trigger included.</summary>
    public static TokenRange EvidenceRange(Sentence sentence, TokenRange trigger, IReadOnlyList<Reference> taking)
    {
        TokenRange range = taking.Where(r => sentence.Tokens.Contains(r.Range)).Aggregate(trigger, (all, r) => all.Union(r.Range));
        return new TokenRange(Math.Max(range.First, sentence.Tokens.First), Math.Min(range.End, sentence.Tokens.End));
    }
}
