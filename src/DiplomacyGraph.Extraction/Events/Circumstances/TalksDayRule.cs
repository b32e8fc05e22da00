using DiplomacyGraph.Extraction.Entities;
using DiplomacyGraph.Extraction.Lexicons;
using DiplomacyGraph.Extraction.Mentions;
using DiplomacyGraph.Extraction.Tokens;
using DiplomacyGraph.Facts;

namespace DiplomacyGraph.Extraction.Events.Circumstances;

/// <summary>"X arrived in Freedonia on Sunday. … During Monday's talks", "The talks of the two chiefs, on 30 March": a visit is dated by its talks, not by the arrival.</summary>
internal static class TalksDayRule
{
    // "The talks of the two Chiefs, on": so many words may stand between the noun and its day.
    private const int Reach = 7, LongestVisit = 6;

    private static readonly WordSet Nouns = new("talks", "meeting", "discussions", "consultations", "negotiations");

    /// <summary>Moves the only visit of a text to the day of its talks, where a sentence that tells of no other meeting gives one.</summary>
    public static IReadOnlyList<DetectedMeeting> Apply(TokenizedText text, EntitySet who, IReadOnlyList<DetectedMeeting> meetings)
    {
        List<DetectedMeeting> visits = [.. meetings.Where(m => m is { IsVisit: true, Status: MeetingStatus.Held })];
        if (visits is not [{ Date: { Precision: DatePrecision.Day } arrival } visit])
        {
            return meetings;
        }

        PartialDate? talks = text.Sentences
            .Where(s => s.Kind == SentenceKind.Body && !meetings.Any(m => m.IsToldIn(s)))
            .SelectMany(s => Days(text, who, s))
            .Where(day => day.FirstDay.DayNumber - arrival.FirstDay.DayNumber is > 0 and <= LongestVisit)
            .Select(day => (PartialDate?)day).FirstOrDefault();
        return talks is null ? meetings : [.. meetings.Select(m => m == visit ? m with { Date = talks } : m)];
    }

    private static IEnumerable<PartialDate> Days(TokenizedText text, EntitySet who, Sentence sentence) =>
        from date in who.Mentions.In<DateMention>(sentence.Tokens)
        where date.Date is { Precision: DatePrecision.Day } && (IsPossessor(text, date, sentence) || StandsBehindNoun(text, date, sentence))
        select date.Date!.Value;

    /// <summary>"Monday's talks".</summary>
    private static bool IsPossessor(TokenizedText text, DateMention date, Sentence sentence) =>
        date.Range.End + 1 < sentence.Tokens.End && text.Tokens[date.Range.End].Kind == TokenKind.Possessive && Nouns.Contains(text.Tokens[date.Range.End + 1]);

    /// <summary>"The talks of the two chiefs, on 30 March": at the head of its sentence.</summary>
    private static bool StandsBehindNoun(TokenizedText text, DateMention date, Sentence sentence)
    {
        int noun = sentence.Tokens.First + 1;
        return text.Tokens[sentence.Tokens.First].Norm == "the" && noun < date.Range.First && Nouns.Contains(text.Tokens[noun]) && date.Range.First - noun <= Reach
            && text.Tokens[date.Range.First - 1].Norm == "on";
    }
}
