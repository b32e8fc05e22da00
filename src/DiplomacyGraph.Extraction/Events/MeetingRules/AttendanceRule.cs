using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"The talks were attended by A and B", "in the presence of C", "Delegations from X, Y and Z took part": who else was at the meeting told before.</summary>
internal static class AttendanceRule
{
    private const int Back = 5;
    private const int Many = 3;
    private const int Month = 31;

    private static readonly string[][] Phrases =
    [
        ["attended", "by"], ["attended", "the", "meeting"], ["attended", "the", "talks"], ["also", "attended"], ["in", "the", "presence", "of"], ["was", "present"], ["were", "present"], ["also", "present"],
        ["those", "present"], ["sat", "in", "on"], ["took", "part"], ["accompanied", "by"], ["participated", "in", "the", "meeting"], ["participated", "in", "the", "talks"], ["delegation", "included"],
        ["delegation", "includes"], ["were", "joined", "by"], ["was", "joined", "by"], ["on", "hand"], ["joined", "the", "talks"], ["joined", "the", "meeting"], ["joined", "the", "conversation"],
    ];

    private static readonly Dictionary<string, string[][]> ByFirstWord = Phrases.GroupBy(p => p[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The meetings, each with those whom a sentence close behind it counts among the present.</summary>
    public static IReadOnlyList<DetectedMeeting> Apply(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        List<DetectedMeeting> done = [.. meetings];
        foreach (Sentence sentence in text.Sentences.Where(s => done.Count > 0 && s.Kind == SentenceKind.Body && Tells(text, s)))
        {
            int target = Target(text, sentence, done);
            if (target >= 0)
            {
                done[target] = With(text, who, sentence, done[target]);
            }
        }

        return done;
    }

    private static bool Tells(TokenizedText text, Sentence sentence)
    {
        for (int at = sentence.Tokens.First; at < sentence.Tokens.End; at++)
        {
            if (ByFirstWord.TryGetValue(text.Tokens[at].Norm, out string[][]? phrases) && phrases.Any(p => text.Says(p, at, sentence.Tokens.End)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The held meeting told last before the sentence; none where the sentence tells one of its own.</summary>
    private static int Target(TokenizedText text, Sentence sentence, List<DetectedMeeting> meetings)
    {
        int best = -1, nearest = Back + 1;
        for (int i = 0; i < meetings.Count; i++)
        {
            if (meetings[i].Status != MeetingStatus.Held || meetings[i].Mode == MeetingMode.Phone || IsPast(text, meetings[i]))
            {
                continue;
            }

            foreach (TokenRange told in (TokenRange[])[meetings[i].Evidence, .. meetings[i].Repeats])
            {
                int distance = sentence.Index - text.SentenceAt(told.First).Index;
                if (distance == 0)
                {
                    return -1;
                }

                (best, nearest) = distance > 0 && distance < nearest ? (i, distance) : (best, nearest);
            }
        }

        return best;
    }

    private static bool IsPast(TokenizedText text, DetectedMeeting meeting) =>
        meeting.Date is PartialDate day && text.Article.Published is PartialDate now && now.FirstDay.DayNumber - day.LastDay.DayNumber > Month;

    private static DetectedMeeting With(TokenizedText text, EntitySet who, Sentence sentence, DetectedMeeting meeting)
    {
        List<Reference> here = [.. who.In(sentence.Tokens)];
        bool delegations = text.Any(sentence.Tokens, t => t.Norm is "delegations" or "representatives" or "officers" or "participants" or "officials");
        List<Party> parties = [.. here.Where(r => r.Kind == ReferenceKind.Party).Select(r => r.Party).OfType<Party>().Distinct()];
        var persons = here.Where(r => r.IsHuman).Select(r => r.Person).OfType<PersonEntity>().Where(p => p.Party is not Party party || meeting.Parties.Contains(party));
        return meeting with
        {
            Persons = [.. meeting.Persons.Union(persons.Where(p => p.Roles.All(r => r.Kind != RoleKind.Spokesperson)))],
            Parties = delegations && parties.Count >= Many ? [.. meeting.Parties.Union(parties)] : meeting.Parties,
        };
    }
}
