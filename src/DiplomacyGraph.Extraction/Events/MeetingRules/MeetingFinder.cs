using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Events.Circumstances;
using DiplomacyGraph.Extraction.Events.MeetingRules.Asides;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X met Y in Ankara on Thursday": encounters that a sentence tells of.</summary>
internal sealed class MeetingFinder(Lexicon lexicon)
{
    private static readonly WordSet Acts = new("discussed", "reviewed", "inaugurated", "compared");

    private readonly TellingFinder _tellings = new(lexicon);

    /// <summary>All encounters, sentence by sentence, repeats included.</summary>
    public IReadOnlyList<DetectedMeeting> Find(TokenizedText text, EntitySet who)
    {
        List<DetectedMeeting> found = [], asides = [];
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind != SentenceKind.Furniture))
        {
            int before = found.Count;
            DetectedMeeting? previous = found.LastOrDefault(m => m.Persons.Count > 1) ?? found.LastOrDefault();
            foreach (Telling told in _tellings.Find(text, who, sentence))
            {
                found.AddRange(Meetings(text, who, told, GroupRule.Before(text, told, found[..before])).ToList());
            }

            if (InvitationRule.Find(text, who, sentence, previous) is DetectedMeeting invitation)
            {
                found.Add(invitation);
            }

            if (NextRoundRule.Find(text, who, sentence, found.MaxBy(m => m.Parties.Count)) is DetectedMeeting round)
            {
                found.Add(round);
            }

            if (DelegationsRule.Find(text, who, sentence, found) is DetectedMeeting conference)
            {
                found.Add(conference);
            }

            if (found.Count == before && NextRoundRule.Same(text, who, sentence, found.LastOrDefault(m => m.Status == MeetingStatus.Held)) is DetectedMeeting same)
            {
                found.Add(same);
            }

            found.AddRange(NamedEventRule.Find(text, who, sentence, found[before..], found.Count > 0 ? found[0] : null).ToList());
            TripRule.Apply(found, before);
            asides.AddRange(AsideFinder.Find(text, who, sentence));
        }

        return [.. found, .. asides];
    }

    private static IEnumerable<DetectedMeeting> Meetings(TokenizedText text, EntitySet who, Telling told, DetectedMeeting? previous)
    {
        if (told.Pattern == MeetingPattern.Visit)
        {
            return VisitRule.Find(text, who, told.Clause, told.Trigger) is DetectedMeeting visit ? [visit] : [];
        }

        IReadOnlyList<Reference> right = Clause.Right(text, who, told.Clause, told.Trigger), left = Clause.Left(text, who, told.Clause, told.Trigger);
        right = OtherPersonRule.Resolve(text, who, told, left, right);
        left = PossessiveRule.IsOwned(text, told.Trigger) ? [.. left.Take(1)] : left;
        left = left.Any(r => r.IsHuman) ? left : [.. left, .. PossessiveRule.Owner(text, who, told.Clause, told.Trigger, right)];
        left = left.Any(r => r.IsHuman) || !right.Any(r => r.IsHuman) ? left : [.. left, .. GroupRule.Hosts(text, who, told, right, previous)];
        if (told.Pattern == MeetingPattern.Joint && !right.Any(r => r.IsHuman) && StatusRule.IsSignedDocument(text, told.Clause, told.Trigger))
        {
            return [];
        }

        if (told.Pattern == MeetingPattern.Object && right.Count > 0 && !Exclusion.IsGuest(text, told.Trigger, right))
        {
            return [];
        }

        left = right.Count == 0 && who.Home is Party home && PassiveRule.IsAtHome(text, told, left, home) ? [.. left, new Reference(told.Trigger, ReferenceKind.Party, null, home)] : left;
        var meetings = Participants.Of(text, who, told, [.. left, .. DelegationRule.Members(text, who, told.Clause, told.Trigger, previous)], right)
            .Where(g => Accept(text, told, g.Taking)).Select(g => Build(text, who, g.Told, g.Taking) ?? (told.Pattern == MeetingPattern.Between ? null : Build(text, who, g.Told, [.. g.Taking, .. Clause.Hosts(text, who, told.Clause, told.Trigger)]))).OfType<DetectedMeeting>().ToList();
        return meetings.Count > 0 ? meetings : Again(text, who, told, right, previous);
    }

    private static DetectedMeeting? Build(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> taking) =>
        MeetingBuilder.Build(text, who, told.Clause, told.Trigger, taking, told.Mode, told.Pattern.ToString().ToLowerInvariant());

    /// <summary>Two countries alone meet only in talks, not in "met", "received", "have talked" or a "meeting of" their bodies.</summary>
    private static bool Accept(TokenizedText text, Telling told, IReadOnlyList<Reference> taking)
    {
        int people = taking.Count(r => r.IsHuman);
        string last = text.Tokens[told.Trigger.End - 1].Norm;
        return told.Pattern switch
        {
            MeetingPattern.Object or MeetingPattern.By => people > 0,
            MeetingPattern.Joint => people > 1,
            MeetingPattern.Between => last != "of" || taking.Count(r => r.Kind == ReferenceKind.Name) > 1 || !NamedEventRule.IsAttended(text, told.Clause, told.Trigger.First),
            MeetingPattern.With => people > 0 || last is "with" or "to" or "of",
            _ => true,
        };
    }

    /// <summary>"Both sides welcomed …" tells of no further meeting.</summary>
    private static bool IsGreeting(string verb) => verb.StartsWith("welcom", StringComparison.Ordinal) || verb.StartsWith("receiv", StringComparison.Ordinal)
        || verb.StartsWith("greet", StringComparison.Ordinal) || verb.StartsWith("host", StringComparison.Ordinal) || verb is "saw" or "see" or "sees" or "views";

    /// <summary>"We will need to talk to the police", "spoke to the press": somebody else is named behind the words, who is no member of the group.</summary>
    private static bool IsWithOthers(TokenizedText text, Telling told) => told.Pattern == MeetingPattern.With && text.Tokens[told.Trigger.End - 1].Norm is "with" or "to"
        && !(told.Trigger.End < told.Clause.Tokens.End && text.Tokens[told.Trigger.End].Norm is "each" or "one" or "them" or "him" or "her" or "me" or "us" or "you");

    /// <summary>"They discussed the exercise held in June": what is done at a meeting tells nothing of its day and place.</summary>
    private static bool IsAct(TokenizedText text, Telling told) => told.Pattern == MeetingPattern.Joint && told.Mode is null && Acts.Contains(text.Tokens[told.Trigger.First]);

    /// <summary>"They will meet again …": the participants of the meeting before.</summary>
    private static IEnumerable<DetectedMeeting> Again(TokenizedText text, EntitySet who, Telling told, IReadOnlyList<Reference> right, DetectedMeeting? previous)
    {
        bool verb = text.Tokens[told.Trigger.First].Norm is not ("by" or "over" or "on") && told.Pattern is MeetingPattern.Object or MeetingPattern.Held or MeetingPattern.Joint or MeetingPattern.With;
        if (!verb || IsWithOthers(text, told) || IsGreeting(text.Tokens[text.Tokens[told.Trigger.First].Norm == "to" ? told.Trigger.End - 1 : told.Trigger.First].Norm) || right.Any(r => r.IsHuman) || told.Clause.Kind != SentenceKind.Body || !GroupRule.Applies(text, told.Clause, told.Trigger))
        {
            yield break;
        }

        var taking = GroupRule.Members(text, who, told, previous).Select(p => new Reference(told.Trigger, ReferenceKind.Name, p, p.Party)).ToList();
        if (MeetingBuilder.Build(text, who, told.Clause, told.Trigger, taking, told.Mode, "the same again", [.. previous?.Parties ?? []]) is DetectedMeeting again)
        {
            yield return IsAct(text, told) ? again with { Date = null, Place = null, Host = null } : again;
        }
    }
}
