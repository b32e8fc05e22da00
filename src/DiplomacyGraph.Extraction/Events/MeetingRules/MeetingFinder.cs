using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X met Y in Ankara on Thursday": encounters that a sentence tells of.</summary>
internal sealed class MeetingFinder(Lexicon lexicon)
{
    private static readonly HashSet<string> Splitting = new(StringComparer.Ordinal) { "separately", "respectively", "separate", "individually", "conversations", "calls" };

    /// <summary>All encounters, sentence by sentence, repeats included.</summary>
    public IReadOnlyList<DetectedMeeting> Find(TokenizedText text, EntitySet who)
    {
        var found = new List<DetectedMeeting>();
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind != SentenceKind.Furniture))
        {
            int before = found.Count;
            DetectedMeeting? previous = found.LastOrDefault(m => m.Persons.Count > 1) ?? found.LastOrDefault();
            foreach (PhraseTable<MeetingTrigger>.Hit hit in lexicon.MeetingTriggers.FindIn(text.Tokens, sentence.Tokens))
            {
                if (!IsName(who, hit.Range) && !Exclusion.Applies(text, sentence, hit.Range, hit.Value))
                {
                    found.AddRange(Meetings(text, who, sentence, hit, previous));
                }
            }

            if (InvitationRule.Find(text, who, sentence, previous) is DetectedMeeting invitation)
            {
                found.Add(invitation);
            }

            found.AddRange(NamedEventRule.Find(text, who, sentence, found[before..]).ToList());
            TripRule.Apply(found, before);
        }

        return found;
    }

    private static bool IsName(EntitySet who, TokenRange trigger) => who.Mentions.At<NameMention>(trigger.First) is not null || who.Mentions.At<RoleMention>(trigger.First) is not null;

    private static IEnumerable<DetectedMeeting> Meetings(TokenizedText text, EntitySet who, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit, DetectedMeeting? previous)
    {
        if (hit.Value.Pattern == MeetingPattern.Visit)
        {
            return VisitRule.Find(text, who, sentence, hit.Range) is DetectedMeeting visit ? [visit] : [];
        }

        IReadOnlyList<Reference> left = Clause.Left(text, who, sentence, hit.Range), right = Clause.Right(text, who, sentence, hit.Range);
        if (hit.Value.Pattern == MeetingPattern.Object && right.Count > 0 && !Exclusion.IsGuest(text, hit.Range, right))
        {
            return [];
        }

        IEnumerable<IReadOnlyList<Reference>> groups = Participants(text, sentence, hit, [.. left, .. Delegates(text, left, previous)], right);
        var meetings = groups.Select(g => Accept(hit.Value.Pattern, g) ? MeetingBuilder.Build(text, who, sentence, hit.Range, g, hit.Value.Mode, Name(hit)) : null).OfType<DetectedMeeting>().ToList();
        return meetings.Count > 0 ? meetings : Again(text, who, sentence, hit, right, previous);
    }

    /// <summary>"the Norwegian delegation will also meet …": those of that party who took part in the meeting before.</summary>
    private static IEnumerable<Reference> Delegates(TokenizedText text, IReadOnlyList<Reference> left, DetectedMeeting? previous) =>
        previous is null ? [] :
        from side in left
        where side.Kind == ReferenceKind.Party && side.Range.End < text.Tokens.Count && text.Tokens[side.Range.End].Norm == "delegation"
        from person in previous.Persons
        where person.Party == side.Party
        select new Reference(side.Range, ReferenceKind.Group, person, person.Party);

    private static string Name(PhraseTable<MeetingTrigger>.Hit hit) => hit.Value.Pattern.ToString().ToLowerInvariant();

    /// <summary>Two countries alone meet only in talks, not in "met" or "received".</summary>
    private static bool Accept(MeetingPattern pattern, IReadOnlyList<Reference> taking) => pattern switch
    {
        MeetingPattern.Object or MeetingPattern.By => taking.Any(r => r.IsHuman),
        MeetingPattern.Joint => taking.Count(r => r.IsHuman) > 1,
        _ => true,
    };

    /// <summary>Who takes part: one group, or one for each guest of separate talks.</summary>
    private static IEnumerable<IReadOnlyList<Reference>> Participants(
        TokenizedText text, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit, IReadOnlyList<Reference> left, IReadOnlyList<Reference> right)
    {
        MeetingPattern pattern = hit.Value.Pattern;
        if (pattern == MeetingPattern.Between)
        {
            return [right];
        }

        bool joint = pattern == MeetingPattern.Joint || right.Count == 0 || (pattern == MeetingPattern.Held && !HasWith(text, sentence, hit.Range));
        if (joint)
        {
            return [[.. left, .. right.Where(r => r.IsHuman)]];
        }

        IReadOnlyList<Reference> subject = Subject(left);
        bool split = Enumerable.Range(hit.Range.First, hit.Range.Length).Any(i => text.Tokens[i].Norm is "meetings" or "visits") || Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i => Splitting.Contains(text.Tokens[i].Norm));
        var guests = right.Where(r => (r.Person?.Party ?? r.Party) is not null && (r.IsHuman || pattern != MeetingPattern.Object)).GroupBy(r => r.Person?.Party ?? r.Party).ToList();
        return split && guests.Count > 1 ? guests.Select(g => (IReadOnlyList<Reference>)[.. subject, .. g]) : [[.. subject, .. right]];
    }

    private static bool HasWith(TokenizedText text, Sentence sentence, TokenRange trigger) =>
        Enumerable.Range(trigger.End, Math.Max(0, Math.Min(sentence.Tokens.End, trigger.End + 8) - trigger.End)).Any(i => text.Tokens[i].Norm == "with");

    /// <summary>Of what stands before the verb, persons; parties only where there is no person.</summary>
    private static IReadOnlyList<Reference> Subject(IReadOnlyList<Reference> left)
    {
        var persons = left.Where(r => r.IsHuman || r.Person is not null).ToList();
        return persons.Count > 0 ? persons : left;
    }

    /// <summary>"Both sides welcomed …" tells of no further meeting.</summary>
    private static bool IsGreeting(string verb) => verb.StartsWith("welcom", StringComparison.Ordinal) || verb.StartsWith("receiv", StringComparison.Ordinal)
        || verb.StartsWith("greet", StringComparison.Ordinal) || verb.StartsWith("host", StringComparison.Ordinal) || verb is "saw" or "sees" or "views";

    /// <summary>"They will meet again …": the participants of the meeting before.</summary>
    private static IEnumerable<DetectedMeeting> Again(
        TokenizedText text, EntitySet who, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit, IReadOnlyList<Reference> right, DetectedMeeting? previous)
    {
        bool verb = hit.Value.Pattern is MeetingPattern.Object or MeetingPattern.Held or MeetingPattern.Joint or MeetingPattern.With;
        if (previous is null || !verb || IsGreeting(text.Tokens[hit.Range.First].Norm) || right.Any(r => r.IsHuman) || sentence.Kind != SentenceKind.Body || !GroupRule.Applies(text, sentence, hit.Range))
        {
            yield break;
        }

        var taking = previous.Persons.Select(p => new Reference(hit.Range, ReferenceKind.Name, p, p.Party)).ToList();
        if (MeetingBuilder.Build(text, who, sentence, hit.Range, taking, hit.Value.Mode, "the same again", [.. previous.Parties]) is DetectedMeeting again)
        {
            yield return again;
        }
    }
}
