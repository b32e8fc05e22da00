using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"X attended the Chiefs of Defence Conference in Rome": a conference of several countries.</summary>
internal static class AttendanceRule
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "attended", "attends", "attend", "participated", "participates", "participate", "attending", "chaired", "chairs", "addressed", "addressing", "opened", "hosted", "took", "takes", "take", "convened",
    };

    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "conference", "summit", "forum", "meeting", "session", "dialogue", "talks", "ministerial", "symposium", "roundtable", "seminar",
    };

    /// <summary>The conference that a sentence tells of; null for none.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence)
    {
        for (int i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!Verbs.Contains(text.Tokens[i].Norm) || (text.Tokens[i].Norm is "took" or "takes" or "take" && !(i + 1 < sentence.Tokens.End && text.Tokens[i + 1].Norm == "part")))
            {
                continue;
            }

            int limit = Math.Min(sentence.Tokens.End, i + 14);
            int noun = Enumerable.Range(i, limit - i).FirstOrDefault(n => Events.Contains(text.Tokens[n].Norm), -1);
            if (noun < 0)
            {
                continue;
            }

            var trigger = new TokenRange(i, noun + 1);
            IReadOnlyList<Reference> taking = [.. Clause.Left(text, who, sentence, new TokenRange(i, i + 1)), .. who.In(trigger).Where(r => r.Party?.Kind == PartyKind.Organisation)];
            GeoMention? place = Circumstances.Place(text, who.Mentions, sentence, trigger);
            Party[] host = place?.Entry.Party is Party country && taking.Any(r => r.Party is not null) ? [country] : [];
            return MeetingBuilder.Build(text, who, sentence, trigger, taking, null, "attendance", host);
        }

        return null;
    }
}
