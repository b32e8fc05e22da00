using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.MeetingRules;

/// <summary>"The next conference will be in Nicosia in 2016", "a second round would take place in Juba", "the previous round was held in May": the same parties at another time.</summary>
internal static class NextRoundRule
{
    private static readonly WordSet Coming = new("next", "second", "third", "fourth", "fifth", "following", "return", "another");
    private static readonly WordSet Gone = new("last", "previous", "first", "inaugural", "earlier");
    private static readonly WordSet Rounds = new("meeting", "round", "conference", "session", "summit", "dialogue", "talks", "gathering", "consultations");

    private static readonly WordSet Verbs = new("will", "would", "is", "was", "took", "takes", "are", "were", "had");
    private static readonly WordSet Happenings = new("meeting", "talks", "ceremony", "conversation", "encounter", "discussions", "signing", "call", "consultations");
    private const int Longest = 8;
    private const int Opening = 7;

    /// <summary>The meeting of a further round; null where the sentence tells of none.</summary>
    public static DetectedMeeting? Find(TokenizedText text, EntitySet who, Sentence sentence, DetectedMeeting? main)
    {
        if (main is null || sentence.Kind != SentenceKind.Body || Round(text, sentence) is not TokenRange round)
        {
            return null;
        }

        bool gone = text.Any(round, t => Gone.Contains(t)) && !(text.Tokens[round.End].Norm is "to" or "will" && text.Any(round, t => t.Norm is "first" or "inaugural"));
        DetectedMeeting? told = MeetingBuilder.Build(text, who, sentence, round, [], null, "another round", [.. main.Parties]);
        bool known = told is not null && (told.Date is not null || told.Place is not null) && (gone ? told.Status == MeetingStatus.Held : told.Status == MeetingStatus.Planned);
        return known ? told! with { IsNamedEvent = true } : null;
    }

    /// <summary>"The talks took place at the naval base in Bergen on Tuesday": the meeting told last, with what is new of it; null for none.</summary>
    public static DetectedMeeting? Same(TokenizedText text, EntitySet who, Sentence sentence, DetectedMeeting? last)
    {
        int first = sentence.Tokens.First, limit = Math.Min(sentence.Tokens.End - 1, first + Opening);
        int at = Enumerable.Range(first, Math.Max(0, limit - first)).FirstOrDefault(i => Happenings.Contains(text.Tokens[i]) && text.Tokens[i + 1].Norm is "took" or "was" or "were", -1);
        bool the = text.Tokens[first].Norm is "the" or "their" && at > 0 && !Enumerable.Range(first, at - first).Any(i => Gone.Contains(text.Tokens[i]) || Coming.Contains(text.Tokens[i]));
        if (!the || last is not { Status: MeetingStatus.Held } || sentence.Kind != SentenceKind.Body)
        {
            return null;
        }

        var taking = last.Persons.Select(p => new Reference(new TokenRange(at, at + 1), ReferenceKind.Group, p, p.Party)).ToList();
        DetectedMeeting? told = MeetingBuilder.Build(text, who, sentence, new TokenRange(at, at + 1), taking, last.Mode == MeetingMode.InPerson ? null : last.Mode, "the same meeting", [.. last.Parties]);
        return told is { Status: MeetingStatus.Held } && (told.Date is not null || told.Place is not null) ? told : null;
    }

    /// <summary>"The adviser level meeting will be held": named at the start, and to come.</summary>
    private static bool IsTheMeeting(TokenizedText text, Sentence sentence, int at) =>
        text.Tokens[sentence.Tokens.First].Norm == "the" && at - sentence.Tokens.First < 5 && text.Tokens[at + 1].Norm is "will" or "would";

    /// <summary>"next … conference" as the subject, with "will be", "is to be held", "took place" behind it.</summary>
    private static TokenRange? Round(TokenizedText text, Sentence sentence)
    {
        for (int at = sentence.Tokens.First + 1; at + 1 < sentence.Tokens.End; at++)
        {
            if (!Rounds.Contains(text.Tokens[at]))
            {
                continue;
            }

            int first = at;
            while (first > sentence.Tokens.First && at - first < 5 && !Coming.Contains(text.Tokens[first]) && !Gone.Contains(text.Tokens[first]))
            {
                first--;
            }

            bool round = Coming.Contains(text.Tokens[first]) || Gone.Contains(text.Tokens[first]) || IsTheMeeting(text, sentence, at);
            int end = at + 1 + (text.Tokens[at + 1].Norm == "of" ? Longest : 0);
            int verb = Enumerable.Range(at + 1, Math.Min(end, sentence.Tokens.End - 1) - at).FirstOrDefault(i => Verbs.Contains(text.Tokens[i]) || (text.Tokens[i].Norm == "to" && text.Tokens[Math.Min(i + 1, text.Tokens.Count - 1)].Norm == "be"), -1);
            if (round && verb > 0)
            {
                return new TokenRange(first, verb);
            }
        }

        return null;
    }
}
