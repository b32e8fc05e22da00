using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X met Y in Ankara on Thursday": encounters that a sentence tells of.</summary>
internal sealed class MeetingFinder(Lexicon lexicon)
{
    private static readonly HashSet<string> Splitting = new(StringComparer.Ordinal) { "separately", "respectively", "separate", "individually" };

    /// <summary>All encounters, sentence by sentence, repeats included.</summary>
    public IEnumerable<DetectedMeeting> Find(TokenizedText text, EntitySet who)
    {
        foreach (Sentence sentence in text.Sentences.Where(s => s.Kind != SentenceKind.Furniture))
        {
            int free = sentence.Tokens.First;
            foreach (PhraseTable<MeetingTrigger>.Hit hit in lexicon.MeetingTriggers.FindIn(text.Tokens, sentence.Tokens))
            {
                if (hit.Range.First < free || IsName(who, hit.Range) || Exclusion.Applies(text, sentence, hit.Range, hit.Value))
                {
                    continue;
                }

                foreach (DetectedMeeting meeting in Meetings(text, who, sentence, hit))
                {
                    free = Math.Max(free, hit.Range.End);
                    yield return meeting;
                }
            }
        }
    }

    private static bool IsName(EntitySet who, TokenRange trigger) => who.Mentions.At<NameMention>(trigger.First) is not null || who.Mentions.At<RoleMention>(trigger.First) is not null;

    private static IEnumerable<DetectedMeeting> Meetings(TokenizedText text, EntitySet who, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit)
    {
        IReadOnlyList<Reference> left = Clause.Left(text, who, sentence, hit.Range), right = Clause.Right(text, who, sentence, hit.Range);
        MeetingPattern pattern = hit.Value.Pattern;
        if (pattern == MeetingPattern.Visit)
        {
            return Visit(text, who, sentence, hit, left);
        }

        if (pattern == MeetingPattern.Between)
        {
            return One(text, who, sentence, hit, right);
        }

        if (pattern is MeetingPattern.Joint or MeetingPattern.Held || right.Count == 0)
        {
            return One(text, who, sentence, hit, [.. left, .. right.Where(r => r.IsHuman)]);
        }

        IReadOnlyList<Reference> subject = Subject(left);
        bool split = Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Any(i => Splitting.Contains(text.Tokens[i].Norm));
        var guests = right.Where(r => r.Person is not null).GroupBy(r => r.Person!.Party ?? default).ToList();
        return split && guests.Count > 1
            ? guests.SelectMany(g => One(text, who, sentence, hit, [.. subject, .. g]))
            : One(text, who, sentence, hit, [.. subject, .. right]);
    }

    /// <summary>Of what stands before the verb, persons; parties only where there is no person.</summary>
    private static IReadOnlyList<Reference> Subject(IReadOnlyList<Reference> left)
    {
        var persons = left.Where(r => r.IsHuman).ToList();
        return persons.Count > 0 ? persons : left;
    }

    private static IEnumerable<DetectedMeeting> One(TokenizedText text, EntitySet who, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit, IReadOnlyList<Reference> taking)
    {
        var persons = taking.Select(r => r.Person).OfType<PersonEntity>().Where(p => p.Roles.All(r => r.Kind != RoleKind.Spokesperson) || p.Roles.Count == 0).Distinct().ToList();
        var parties = taking.Select(r => r.Party ?? r.Person?.Party).OfType<Party>().Distinct().ToList();
        if (parties.Count < 2 || !taking.Any(r => r.IsHuman || hit.Value.Pattern is not (MeetingPattern.Object or MeetingPattern.By)))
        {
            yield break;
        }

        MeetingStatus status = StatusRule.Of(text, sentence, hit.Range);
        MeetingMode mode = hit.Value.Mode ?? ModeRule.Of(text, sentence, hit.Range);
        GeoMention? place = mode == MeetingMode.InPerson ? Circumstances.Place(text, who.Mentions, sentence, hit.Range) : null;
        yield return new DetectedMeeting(
            EvidenceRange(sentence, hit.Range, taking), persons, parties, Circumstances.Date(who.Mentions, sentence, hit.Range, status), place?.Range, place?.Entry.Party,
            mode, status, $"meeting: {hit.Value.Pattern.ToString().ToLowerInvariant()}");
    }

    /// <summary>"X visited Ankara", "X is on a visit to Turkey": the place's country takes part.</summary>
    private static IEnumerable<DetectedMeeting> Visit(TokenizedText text, EntitySet who, Sentence sentence, PhraseTable<MeetingTrigger>.Hit hit, IReadOnlyList<Reference> left)
    {
        int limit = Math.Min(sentence.Tokens.End, hit.Range.End + 5);
        GeoMention? where = who.Mentions.In<GeoMention>(new TokenRange(hit.Range.End, limit)).FirstOrDefault(g => g.Entry.Party?.Kind == PartyKind.Country && g.Entry.Form != GeoForm.Adjective);
        Reference? visitor = left.LastOrDefault(r => r.IsHuman && r.Party is not null);
        if (where?.Entry.Party is not Party host || visitor is null || visitor.Party == host || hit.Value.Pattern != MeetingPattern.Visit)
        {
            yield break;
        }

        bool weak = text.Tokens[hit.Range.First].Norm is "was" or "be" or "were" or "due" or "expected";
        MeetingStatus status = StatusRule.Of(text, sentence, hit.Range);
        GeoMention? city = where.Entry.IsPlace ? where : Circumstances.Place(text, who.Mentions, sentence, hit.Range) is { } p && p.Entry.Party == host ? p : null;
        if (!weak || status == MeetingStatus.Planned)
        {
            yield return new DetectedMeeting(
                EvidenceRange(sentence, hit.Range, [visitor]).Union(where.Range), visitor.Person is null ? [] : [visitor.Person], [visitor.Party!.Value, host],
                Circumstances.Date(who.Mentions, sentence, hit.Range, status), city?.Range, host, MeetingMode.InPerson, status, "meeting: visit");
        }
    }

    private static TokenRange EvidenceRange(Sentence sentence, TokenRange trigger, IReadOnlyList<Reference> taking)
    {
        TokenRange range = taking.Aggregate(trigger, (all, r) => all.Union(r.Range));
        return new TokenRange(Math.Max(range.First, sentence.Tokens.First), Math.Min(range.End, sentence.Tokens.End));
    }
}
